import { quoteBriefly } from '../quote-briefly.ts'
import type { ConlluRow } from './conllu-lines.ts'
import type { LineFault } from './line-fault.ts'

/** Is a run of words, first to last, both included, that stands for the thing numbered `cluster`. */
export interface MarkedRun {
  readonly first: number
  readonly last: number
  readonly cluster: string
  readonly type: string
  readonly link?: string
}

interface OpenRun {
  readonly id: string
  readonly first: number
  readonly line: number
  readonly fields: readonly string[]
}

const usualFields = ['eid', 'etype', 'head', 'other']

/** Reads the order of the fields of an opening bracket from the value of `# global.Entity`. */
export function readFieldOrder(value: string | undefined): readonly string[] {
  return value === undefined || value === '' ? usualFields : value.split('-').map(name => name.toLowerCase())
}

/**
 * Reads the `Entity=` brackets of one sentence: nested, several on one word, on one word alone, and of mentions in parts
 * (`e5[1/2]`), each part being a run. A bracket that is not closed, or closes nothing, is noted and its run left out.
 * Source: CorefUD, https://ufal.mff.cuni.cz/corefud, and the GUM wiki, https://wiki.gucorpling.org/gum/
 *
 * @example `(1-person-...-coref(2-place-...-sgl)` // opens thing 1 and is all of thing 2
 */
export function readEntityBrackets(
  words: readonly ConlluRow[],
  fieldOrder: readonly string[],
  notes: LineFault[],
): MarkedRun[] {
  const open: OpenRun[] = []
  const runs: MarkedRun[] = []
  for (const [index, { line, miscellany }] of words.entries()) {
    const value = miscellany.get('entity') ?? ''
    let end = 0
    for (const match of value.matchAll(/\(([^()]+)(\))?|([^()]+)\)(?:\d+-\d+(?=\(|$))?/g)) {
      const [all, opening, closesAtOnce, closing] = match
      const isNext = match.index === end
      end = match.index + all.length
      if (!isNext) break
      if (opening !== undefined) {
        const fields = opening.split('-')
        open.push({ id: fields[0] ?? '', first: index, line, fields })
      }
      if (opening !== undefined && closesAtOnce === undefined) continue
      const run = closing === undefined ? open.pop() : takeOpen(open, closing)
      if (run !== undefined) runs.push(readRun(run, index, fieldOrder))
      else notes.push({ line, detail: `The bracket ${quoteBriefly(`${closing})`)} closes no mention that is open.` })
    }
    if (end !== value.length)
      notes.push({ line, detail: `Part of the entity brackets cannot be read: ${quoteBriefly(value.slice(end))}.` })
  }
  for (const { id, line } of open)
    notes.push({ line, detail: `The mention ${quoteBriefly(id)} is not closed in its sentence and is left out.` })
  return runs.sort((one, other) => one.first - other.first || other.last - one.last)
}

function takeOpen(open: OpenRun[], closing: string): OpenRun | undefined {
  for (const id of [closing, closing.split('-')[0]]) {
    const at = open.findLastIndex(run => run.id === id)
    if (at >= 0) return open.splice(at, 1)[0]
  }
  return undefined
}

function readRun({ id, first, fields }: OpenRun, last: number, fieldOrder: readonly string[]): MarkedRun {
  const field = (name: string) => {
    const at = fieldOrder.indexOf(name)
    return at < 0 ? '' : ((at === fieldOrder.length - 1 ? fields.slice(at).join('-') : fields[at]) ?? '')
  }
  const link = readLink(field('identity'))
  return {
    first,
    last,
    cluster: id.replace(/\[.*$/, ''),
    type: field('etype').toLowerCase(),
    ...(link !== '' && { link }),
  }
}

function readLink(value: string): string {
  try {
    return decodeURIComponent(value).replaceAll('_', ' ').normalize('NFC').trim()
  } catch {
    return value.replaceAll('_', ' ').trim()
  }
}
