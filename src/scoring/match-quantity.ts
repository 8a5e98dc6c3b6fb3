import { isCurrencyName } from '../text/currency-names.ts'
import { type HedgeSide, takeHedges } from '../text/figure-hedges.ts'
import { normaliseAnswer } from '../text/normalise-answer.ts'
import { numberTokens } from '../text/number-tokens.ts'
import { type Figure, readFigure } from '../text/number-words.ts'
import { readOrdinal } from '../text/read-ordinal.ts'
import { isSameUnit, unitRatio } from '../text/unit-names.ts'
import type { BlankQuestion } from '../vocabulary/question.ts'
import type { Verdict } from '../vocabulary/verdict.ts'
import { bestOf } from './best-verdict.ts'

const longestFigure = 16
const longestUnit = 12
const fractionTolerance = 0.05
// A hedge stands right before its gap; what lies farther back, in code units, says nothing of the figure.
const hedgeReach = 100

type Asked = NonNullable<BlankQuestion['quantity']>
type Rest = 'nothing' | 'unit' | 'base' | 'other'
interface Reading {
  readonly figure: Figure
  readonly sides: readonly HedgeSide[]
  readonly sign: string
  readonly rest: readonly string[]
}

/**
 * Judges text typed for a figure, or gives `undefined` where it doesn't begin with one. Any wording of the value is
 * right, with the unit, without it, with an exact multiple of it ("40 years" for four decades), or with more words that
 * the question itself has ("600 Australian troops"); any other word after it is a wrong unit, and so wrong. A hedge does
 * no harm, but one that contradicts the question's own ("fewer than 160" for "more than 160") makes the answer near.
 * A share takes its percentage and the fraction that it is, to a twentieth of a percent; a bare number is right for it
 * only where the question shows that percent are meant, else near.
 */
export function matchQuantity(text: string, question: BlankQuestion, asked: Asked): Verdict | undefined {
  const readings = readingsOf(numberTokens(text), question, asked)
  return readings.length === 0 ? undefined : bestOf(readings.map(reading => judge(reading, question, asked)))
}

function readingsOf(tokens: readonly string[], question: BlankQuestion, asked: Asked): Reading[] {
  const isOrdinal = question.accepted.some(answer => readOrdinal(answer.text) === asked.value)
  const readings: Reading[] = []
  for (let end = 1; end <= Math.min(tokens.length, longestFigure); end += 1) {
    const { tokens: head, sides } = takeHedges(tokens.slice(0, end))
    const sign = signLength(head)
    const ordinal = isOrdinal ? readOrdinal(head.join(' ')) : undefined
    const figure = ordinal === undefined ? readFigure(head.slice(sign)) : { value: ordinal, form: 'number' as const }
    const rest = tokens.slice(end)
    if (figure) readings.push({ figure, sides, sign: head.slice(0, sign).join(''), rest })
    const isSingle = /^an?$/.test(head.join(' ')) && ratiosOf(rest, question, asked).length > 0
    if (isSingle) readings.push({ figure: single, sides, sign: '', rest })
  }
  return readings
}

const single: Figure = { value: 1, form: 'number' }

function signLength(tokens: readonly string[]): number {
  if (/^\p{Sc}$/u.test(tokens[0] ?? '')) return 1
  if (/^\p{Sc}$/u.test(tokens[1] ?? '') && /^[a-z]{1,2}$/.test(tokens[0] ?? '')) return 2
  return /^[a-z]{3}$/.test(tokens[0] ?? '') && /^[\d.]/.test(tokens[1] ?? '') ? 1 : 0
}

function judge({ figure, sides, sign, rest }: Reading, question: BlankQuestion, asked: Asked): Verdict {
  if (sign !== '' && !isMoney(sign, asked)) return 'wrong'
  const verdict = asked.units.some(isPercent)
    ? judgeShare(figure, readRest(rest, question, asked), question, asked)
    : bestOf((rest.length === 0 ? [1] : ratiosOf(rest, question, asked)).map(ratio => judgeValue(figure, ratio, asked)))
  return verdict === 'right' && contradicts(sides, question) ? 'near' : verdict
}

function judgeValue({ value, form }: Figure, ratio: number, asked: Asked): Verdict {
  return form !== 'percent' && isEqual(value * ratio, asked.value) ? 'right' : 'wrong'
}

function judgeShare({ value, form }: Figure, rest: Rest, question: BlankQuestion, asked: Asked): Verdict {
  if (rest === 'other') return 'wrong'
  if (form === 'fraction' && rest !== 'unit') {
    if (Math.abs(100 * value - asked.value) < fractionTolerance) return 'right'
    return Math.round(100 * value) === asked.value ? 'near' : 'wrong'
  }
  const showsPercent = /%|\bper ?cent/i.test(shownText(question))
  if (form === 'number' && rest !== 'unit' && !showsPercent) {
    return value <= 1 && isEqual(100 * value, asked.value) ? 'right' : isEqual(value, asked.value) ? 'near' : 'wrong'
  }
  return isEqual(value, asked.value) ? 'right' : 'wrong'
}

function readRest(rest: readonly string[], question: BlankQuestion, asked: Asked): Rest {
  if (rest.length === 0) return 'nothing'
  if (ratiosOf(rest, question, asked).length > 0) return 'unit'
  return /^(?:of|the)$/.test(rest[0] ?? '') && rest.length > 1 && rest.every(isShownBy(question)) ? 'base' : 'other'
}

function ratiosOf(rest: readonly string[], question: BlankQuestion, asked: Asked): number[] {
  if (rest.length > longestUnit) return []
  const isShown = rest.map(isShownBy(question))
  const isBegun = asked.units.some(unit => `${numberTokens(unit).join(' ')} `.startsWith(`${rest.join(' ')} `))
  const ratios: number[] = isBegun ? [1] : []
  for (let start = 0; start < rest.length && isShown.slice(0, start).every(Boolean); start += 1) {
    for (let end = rest.length; end > start; end -= 1) {
      const words = rest.slice(start, end).join(' ')
      if (!isShown.slice(end).every(Boolean)) continue
      ratios.push(...asked.units.flatMap(unit => unitRatio(words, unit) ?? []), ...(isMoney(words, asked) ? [1] : []))
    }
  }
  return ratios
}

function isShownBy(question: BlankQuestion): (word: string) => boolean {
  const shown = new Set(['of', 'the', ...normaliseAnswer(shownText(question)).split(' ')])
  return word => shown.has(normaliseAnswer(word))
}

function isMoney(name: string, { units, currency }: Asked): boolean {
  return (currency === undefined ? units : [currency]).some(one => isCurrencyName(name, one))
}

function contradicts(sides: readonly HedgeSide[], { accepted, before }: BlankQuestion): boolean {
  const wordings = [
    ...accepted.map(answer => numberTokens(answer.text)),
    [...numberTokens(before.slice(-hedgeReach)).slice(-4), '0'],
  ]
  const meant = new Set(wordings.flatMap(tokens => hedgesAnywhere(tokens)).filter(side => side !== 'around'))
  return meant.size === 1 && sides.some(side => side !== 'around' && !meant.has(side))
}

function hedgesAnywhere(tokens: readonly string[]): readonly HedgeSide[] {
  const figure = tokens.findIndex(token => /^[\d.]/.test(token))
  const starts = Array.from({ length: Math.max(0, figure) }, (_, start) => takeHedges(tokens.slice(start, figure + 1)))
  return starts.filter(({ tokens: left }) => left.length === 1).flatMap(({ sides }) => sides)
}

const isPercent = (unit: string): boolean => isSameUnit(unit, 'percent')

const shownText = ({ stem, before, after, unit = '' }: BlankQuestion): string => `${stem} ${before} ${after} ${unit}`

const isEqual = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(other))
