import { numberTokens } from '../../text/number-tokens.ts'
import { type Figure, readFigure } from '../../text/number-words.ts'
import type { ParsedSentence } from '../../vocabulary/parsed-text.ts'
import { tokensIn, wordsIn } from './phrase-words.ts'

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
  for (let start = first; start <= last; start += 1) {
    const run = longestFrom(sentence, start, last)
    if (run === undefined) continue
    start = run.last
    runs.push(run)
  }
  return runs.filter(run => !isPartOfRange(sentence, run))
}

function longestFrom(sentence: ParsedSentence, first: number, limit: number): FigureRun | undefined {
  for (let last = Math.min(limit, first + longest - 1); last >= first; last -= 1) {
    const tokens = tokensIn(sentence, first, last)
    if (!tokens.some(({ token }) => isNumeral(token.upos, token.text))) continue
    const words = wordsIn(sentence, first, last)
    const figure = /[%$]/.test(words) ? undefined : readFigure(numberTokens(words))
    if (figure !== undefined && figure.form !== 'percent') return { first, last, figure, words }
  }
  return undefined
}

const isNumeral = (upos: string, text: string): boolean =>
  upos === 'NUM' || /^\d/.test(text) || /^(?:half|third|quarter|dozen|hundred|thousand|[mb]illion)s?$/i.test(text)

function isPartOfRange({ tokens }: ParsedSentence, { first, last }: FigureRun): boolean {
  const isFigure = (index: number) => tokens[index]?.upos === 'NUM'
  const text = (index: number) => tokens[index]?.text.toLowerCase() ?? ''
  const joinsNext = (joins.test(text(last + 1)) || /^(?:to|or)$/.test(text(last + 1))) && isFigure(last + 2)
  const joinsBefore = (joins.test(text(first - 1)) || /^(?:to|or)$/.test(text(first - 1))) && isFigure(first - 2)
  const isBetween = text(first - 1) === 'between' || (text(first - 1) === 'and' && isFigure(first - 2))
  return joinsNext || joinsBefore || isBetween || /^(?:#|no\.|number)$/.test(text(first - 1))
}
