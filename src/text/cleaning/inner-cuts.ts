import type { CutReason } from './cut-reasons.ts'

/** Is a part of a paragraph that is cut, in UTF-16 code units of the paragraph, `end` exclusive. */
export interface InnerCut {
  readonly start: number
  readonly end: number
  readonly reason: CutReason
  readonly place: 'before' | 'after'
}

const city = String.raw`\p{Lu}[\p{Lu}.'’-]+(?:[ ,/]{1,2}\p{Lu}[\p{L}.'’-]*){0,4}`
const town = String.raw`\p{Lu}[\p{L}.'’-]+(?:[ ,/]{1,2}\p{Lu}[\p{L}.'’-]*){0,4}`
const agency = String.raw`\((?:\p{Lu}[\p{L}\d .&/-]{1,30})\)`
const day = String.raw`(?:,? (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.?)(?:,? \d{4})?)?`
const wire = String.raw`(?: ?\/[\p{L} ]{3,30}\/)?`
const dash = ' ?(?:—|–|--|-)+ +'
// A colon follows an agency; after a name alone it stands before what somebody says.
const anyMark = ' ?(?:—|–|--|-|:)+ +'
// Most paragraphs have none, and the whole pattern is slow to make ready.
const anyDash = /[—–:-] /
const dateline = new RegExp(
  [
    `${city}${day}${wire}${dash}`,
    `${city}${day} ${agency}${wire}${anyMark}`,
    `${town}${day} ${agency}${anyMark}`,
    `${town},? \\d{1,2} \\p{Lu}\\p{Ll}{2,8}\\.? \\d{4}${dash}`,
    `${agency}${anyMark}`,
  ]
    .map(form => `^${form}(?=\\S)`)
    .join('|'),
  'u',
)
const mark =
  /(?<=\S)\s?\[(?:\d{1,3}(?:[,–-]\d{1,3})?|(?:note|nb|fn|n) ?\d{1,3}|edit|citation needed|clarification needed|update|dubious[^\]]{0,20}|when\?|who\?|by whom\?|according to whom\?|failed verification|better source needed)\](?::\s?\d{1,4}(?:[–-]\d{1,4})?(?=\s|\[|$))?/gi

/** Finds the parts of a paragraph that are no words of the article: a dateline before it, marks of notes in it. */
export function findInnerCuts(text: string, mayHaveDateline: boolean): InnerCut[] {
  const opening = text.slice(0, 160)
  const lead = mayHaveDateline && anyDash.test(opening) ? dateline.exec(opening)?.[0].length : undefined
  const cuts: InnerCut[] = lead === undefined ? [] : [{ start: 0, end: lead, reason: 'dateline', place: 'before' }]
  for (const { 0: found, index } of text.matchAll(mark))
    cuts.push({ start: index, end: index + found.length, reason: 'reference-mark', place: 'after' })
  const left = cuts.reduce((sum, { start, end }) => sum - (end - start), text.length)
  return left > 0 ? cuts : []
}

/** Finds the agency that a dateline names, such as Reuters in "PARIS (Reuters) - ". */
export function agencyOf(dateline: string): string | undefined {
  return /\(([^)]+)\)/.exec(dateline)?.[1] ?? /\/([^/]+)\//.exec(dateline)?.[1]
}
