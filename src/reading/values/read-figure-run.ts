import { numberTokens } from '../../text/number-tokens.ts'
import { type Figure, readFigure } from '../../text/number-words.ts'
import type { ParsedSentence, Token } from '../../vocabulary/parsed-text.ts'
import { wordsIn } from './phrase-words.ts'

/** Is a figure in a sentence: where its words stand, first to last, both included, and what they come to. */
export interface FigureRun {
  readonly first: number
  readonly last: number
  readonly figure: Figure
  readonly words: string
}

const longest = 8
const joins = /^[-\u2010-\u2015\u2212/:]$/

/**
 * Finds the figures of a run of tokens, the longest reading of each: "31,500", "two dozen", "1.3 billion", "a third".
 * Leaves out parts of scores, ranges, times, telephone numbers and alternatives ("2-1", "10 to 15", "two or three").
 */
export function readFigureRuns(sentence: ParsedSentence, first: number, last: number): FigureRun[] {
  const runs: FigureRun[] = []
  let numeral = -1
  for (let start = first; start <= last; start += 1) {
    while (numeral < start || (numeral <= last && !isNumeral(sentence.tokens[numeral]))) numeral += 1
    if (numeral > last) break
    const run = longestFrom(sentence, start, { least: numeral, most: last })
    if (run === undefined) continue
    start = run.last
    runs.push(run)
  }
  return runs.filter(run => !isPartOfRange(sentence, run))
}

// Only words with a numeral among them are looked at: most phrases have none.
function longestFrom(
  sentence: ParsedSentence,
  first: number,
  { least, most }: { readonly least: number; readonly most: number },
): FigureRun | undefined {
  for (let last = Math.min(most, first + longest - 1); last >= least; last -= 1) {
    const words = wordsIn(sentence, first, last)
    const figure = /[%$]/.test(words) ? undefined : readFigure(numberTokens(words))
    if (figure !== undefined && figure.form !== 'percent') return { first, last, figure, words }
  }
  return undefined
}

const isNumeral = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.upos === 'NUM' ||
    /^\d/.test(token.text) ||
    /^(?:half|third|quarter|dozen|hundred|thousand|[mb]illion)s?$/i.test(token.text))

function isPartOfRange(sentence: ParsedSentence, { first, last }: FigureRun): boolean {
  const text = (index: number) => sentence.tokens[index]?.text.toLowerCase() ?? ''
  const isBetween = text(pastSign(sentence, first - 1, -1)) === 'between'
  const isNumbered = /^(?:#|no\.|number)$/.test(text(first - 1))
  return isBetween || isNumbered || isJoined(sentence, last + 1, 1) || isJoined(sentence, first - 1, -1)
}

function isJoined(sentence: ParsedSentence, from: number, step: 1 | -1): boolean {
  const { tokens } = sentence
  const at = pastSign(sentence, from, step)
  const join = tokens[at]?.text.toLowerCase() ?? ''
  const isNext = tokens[pastSign(sentence, at + step, step)]?.upos === 'NUM'
  if (joins.test(join) || /^(?:to|or)$/.test(join)) return isNext
  // "Between 10 and 15" is a range, "two men and three women" are two counts.
  return step < 0 && join === 'and' && isNext
}

// Stands past the sign of a currency or of percent that parts a figure from what joins it to another.
function pastSign({ tokens }: ParsedSentence, index: number, step: 1 | -1): number {
  const token = tokens[index]
  return token !== undefined && (token.upos === 'SYM' || token.lemma === 'percent') && !joins.test(token.text)
    ? index + step
    : index
}
