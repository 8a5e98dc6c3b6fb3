import type { FactCase } from './realise-fact.ts'

/**
 * Is a case written in lines, with what it must word: its statement, the stems that ask for its slots, and the stems
 * and keys that ask for whole arguments. What a case leaves out isn't looked at; a lone "-" says that there is none.
 */
export interface WordedCase {
  readonly title: string
  readonly fact: FactCase
  readonly statement?: string
  readonly stems?: readonly string[]
  readonly wholes?: readonly string[]
}

/**
 * Reads cases set apart by blank lines. The first line is the verb and its arguments ("reject, past | subject agent:
 * {lund} | object theme: a plan for peace"); "by: {okoro}, say" names the speaker, "modal: have to"
 * a modal of several words. Then "=" is the statement, "?" a
 * stem for a slot, ">" a stem for a whole argument with its key after "=>".
 */
export function readCases(text: string): WordedCase[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map(block => {
      const lines = block.split('\n').map(line => line.trim())
      const [clause = '', ...expected] = lines
      const [verb = '', ...given] = clause.split(' | ')
      const parts = given.map(part => {
        const at = part.indexOf(': ')
        return [part.slice(0, at), part.slice(at + 2)] as const
      })
      const [speaker, says] = parts.find(([form]) => form === 'by')?.[1].split(', ') ?? []
      const modal = parts.find(([form]) => form === 'modal')?.[1]
      const fact: FactCase = {
        verb,
        arguments: parts.filter(([form]) => form !== 'by' && form !== 'modal'),
        ...(modal !== undefined && { modal }),
        ...(speaker !== undefined && { speaker, says: says ?? 'say' }),
      }
      const after = (mark: string) => expected.filter(line => line.startsWith(`${mark} `)).map(line => line.slice(2))
      const [statement] = after('=')
      const listed = (mark: string) => {
        const found = after(mark)
        return found.length === 0 ? undefined : found.filter(line => line !== '-')
      }
      const [stems, wholes] = [listed('?'), listed('>')]
      return {
        title: clause,
        fact,
        ...(statement !== undefined && { statement }),
        ...(stems !== undefined && { stems }),
        ...(wholes !== undefined && { wholes }),
      }
    })
}
