import { stemOf } from './content-words.ts'
import { remembered } from './remembered.ts'

const claims =
  '(?:said|says|claimed|claims|alleged|alleges|believes?|believed|estimated|estimates|predicted|predicts|suspects?|suspected|warned|warns|argued|argues|insisted|insists|told (?:\\p{L}+ ){0,3}?\\p{L}+|reported|reports)'
const accordingFirst = /^\W*according to [^,;]{2,80},\s/iu
const accordingLast = /,? according to [^,;.]{2,80}[.”"]*$/iu
const saidFirst = new RegExp(`\\b(${claims})(?: (?:on|in) [^,]{2,30}?)? that\\b`, 'iu')
const saidLast = new RegExp(
  `,[”"]? (?!(?:and|but|while|who|which|where|when|as|so|or)\\b)(?:(?:[^,]{2,60}) )?(${claims})(?: [^,.]{2,60})?[.”"]*$`,
  'iu',
)

/** Is the part of a sentence that somebody vouches for, in code units of the sentence, and the verb of saying, if any. */
export interface Report {
  readonly start: number
  readonly end: number
  readonly cue: string
  readonly verb: string
}

/** Finds what a sentence only reports: after "According to X," or "X said that", before ", according to X" or ", X said". */
export function findReport(sentence: string): Report | undefined {
  return reportOf(sentence).report
}

const reportOf = remembered((sentence: string): { readonly report: Report | undefined } => {
  const first = accordingFirst.exec(sentence)
  if (first !== null) return { report: reportAt(first, first[0].length, sentence.length) }
  const last = accordingLast.exec(sentence)
  if (last !== null) return { report: reportAt(last, 0, last.index) }
  const said = saidFirst.exec(sentence)
  if (said !== null) return { report: reportAt(said, said.index + said[0].length, sentence.length) }
  const ending = saidLast.exec(sentence)
  return { report: ending === null ? undefined : reportAt(ending, 0, ending.index) }
})

function reportAt(found: RegExpExecArray, start: number, end: number): Report {
  const verb = found[1]?.toLowerCase().split(' ')[0] ?? ''
  return { start, end, cue: found[0].replace(/^[,\s]+|[,\s]+$/g, ''), verb: stemOf(verb) }
}

/** Finds the sentence of a text that holds a place, as start and end; a full stop before a capital ends one. */
export function sentenceAround(text: string, at: number): readonly [start: number, end: number] {
  const before = text.slice(0, at + 1)
  const breaks = [...before.matchAll(/[.!?][”"’)]*\s+(?=[\p{Lu}“"])/gu)]
  const last = breaks.at(-1)
  const start = last === undefined ? 0 : last.index + last[0].length
  const stop = /[.!?][”"’)]*(?=\s+[\p{Lu}“"]|\s*$)/u.exec(text.slice(at))
  return [start, stop === null ? text.length : at + stop.index + stop[0].length]
}
