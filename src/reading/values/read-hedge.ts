import type { ParsedSentence } from '../../vocabulary/parsed-text.ts'
import type { Hedge } from '../../vocabulary/quantity.ts'
import type { FigureRun } from './read-figure-run.ts'

const before: readonly (readonly [bound: Hedge['bound'], words: string])[] = [
  ['about', 'about|around|some|roughly|approximately|approx.|approx|circa|ca.|an estimated|estimated|in the region of'],
  ['over', 'more than|over|above|just over|well over|upwards of|in excess of'],
  ['atLeast', 'at least|no fewer than|no less than|not less than|not fewer than|a minimum of'],
  ['under', 'less than|fewer than|under|below|just under|well under|nearly|almost|close to|not quite'],
  ['atMost', 'up to|at most|no more than|not more than|as many as|as much as|a maximum of'],
]
const after: readonly (readonly [bound: Hedge['bound'], words: string])[] = [
  ['about', 'or so'],
  ['atLeast', 'or more'],
  ['atMost', 'or less|or fewer'],
]

const listed = (rows: readonly (readonly [Hedge['bound'], string])[]) =>
  rows
    .flatMap(([bound, words]) => words.split('|').map(one => ({ bound, words: one.split(' ') })))
    .sort((a, b) => b.words.length - a.words.length)
const [leading, trailing] = [listed(before), listed(after)]

/** Is the hedge of a figure with the tokens of hedge and figure together. */
export interface HedgedRun {
  readonly first: number
  readonly last: number
  readonly hedge?: Hedge
}

/**
 * Reads the words that soften a figure right before it ("more than", "an estimated") or right after it ("or so"). A word
 * that may be a preposition of the whole phrase ("about 12 people") counts only where it hangs on the figure.
 */
export function readHedge(sentence: ParsedSentence, { first, last }: FigureRun): HedgedRun {
  const text = (index: number) => sentence.tokens[index]?.text.toLowerCase() ?? ''
  const lead = leading.find(
    ({ words }) =>
      words.every((word, at) => text(first - words.length + at) === word) &&
      isHedge(sentence, first - words.length, first, last),
  )
  if (lead !== undefined) {
    const start = first - lead.words.length
    return { first: start, last, hedge: { words: lead.words.join(' '), bound: lead.bound } }
  }
  const trail = trailing.find(({ words }) => words.every((word, at) => text(last + 1 + at) === word))
  if (trail === undefined) return { first, last }
  return { first, last: last + trail.words.length, hedge: { words: trail.words.join(' '), bound: trail.bound } }
}

function isHedge({ tokens }: ParsedSentence, start: number, first: number, last: number): boolean {
  const token = tokens[start]
  const isSingle = start === first - 1
  if (token === undefined || !isSingle || !/^(?:about|around|over|above|under|below|some)$/i.test(token.text))
    return true
  return (
    (token.head >= first && token.head <= last) || token.relation === 'advmod' || token.text.toLowerCase() === 'some'
  )
}
