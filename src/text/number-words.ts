import { isCardinalPart, readCardinal, scaleExactly, scaleOf } from './cardinal-words.ts'
import { numberTokens } from './number-tokens.ts'

/**
 * Is a figure as it was written. The value of a `percent` counts percent (40 for "40%"); that of a `fraction` is the
 * part itself (0.25 for "a quarter").
 */
export interface Figure {
  readonly value: number
  readonly form: 'number' | 'fraction' | 'percent'
}

const parts = new Map<string, number>([
  ['half', 2],
  ['halves', 2],
  ...['third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].flatMap((part, at) => [
    [part, at + 3] as const,
    [`${part}s`, at + 3] as const,
  ]),
  ['fourth', 4],
  ['fourths', 4],
  ['twentieth', 20],
  ['hundredth', 100],
])

const percentWords = new Set(['%', 'percent', 'pc', 'pct', 'percentage'])
const otherParts = new Set(['-', 'minus', 'per', 'cent', 'of'])

/** Tells whether a token may be part of a figure; a run of tokens with any other is none. */
export function isFigurePart(token: string): boolean {
  return (
    isCardinalPart(token) || parts.has(token) || percentWords.has(token) || otherParts.has(token) || token.includes('/')
  )
}

/**
 * Reads a text that is one number from end to end: numerals with group marks (comma, space, apostrophe), decimals,
 * scale words and letters (k, m, bn), number words, dozens, fractions and percentages. A percentage is read as the
 * number before its sign, a fraction as the part that it is. Gives `undefined` where any other word is left over.
 *
 * @example readNumber('thirty-one thousand five hundred') // 31500
 * @example readNumber('1.3bn') // 1300000000
 * @example readNumber('a quarter') // 0.25
 */
export function readNumber(text: string): number | undefined {
  return readFigure(numberTokens(text))?.value
}

/** Reads tokens of `numberTokens` that are one figure from end to end and says whether it is a percentage or a part. */
export function readFigure(tokens: readonly string[]): Figure | undefined {
  const [first, ...others] = tokens
  if (first === '-' || first === 'minus') {
    const figure = readUnsigned(others)
    return figure && { ...figure, value: -figure.value }
  }
  return readUnsigned(tokens)
}

function readUnsigned(tokens: readonly string[]): Figure | undefined {
  const percentSign = percentLength(tokens)
  if (percentSign > 0) {
    const before = tokens.slice(0, -percentSign)
    const value = readAmount(before) ?? (before.at(-1) === 'a' ? readAmount(before.slice(0, -1)) : undefined)
    return value && { value: value.value, form: 'percent' }
  }
  return readAmount(tokens)
}

function percentLength(tokens: readonly string[]): number {
  const last = tokens.at(-1) ?? ''
  if (percentWords.has(last)) return 1
  return last === 'cent' && tokens.at(-2) === 'per' ? 2 : 0
}

function readAmount(tokens: readonly string[]): Figure | undefined {
  const cardinal = readCardinal(tokens)
  if (cardinal !== undefined) return { value: cardinal, form: 'number' }
  const fraction = readMixed(tokens)
  if (fraction !== undefined) return { value: fraction, form: Number.isInteger(fraction) ? 'number' : 'fraction' }
  return readScaledFraction(tokens)
}

function readScaledFraction(tokens: readonly string[]): Figure | undefined {
  const scale = scaleOf(tokens.at(-1) ?? '')
  if (scale === undefined) return undefined
  const before = tokens.slice(0, -1)
  const linked =
    [['of', 'a'], ['a'], []].find(link => link.every((word, at) => before.at(at - link.length) === word)) ?? []
  const fraction = readMixed(before.slice(0, before.length - linked.length))
  return fraction === undefined ? undefined : { value: scaleExactly(fraction, scale), form: 'number' }
}

function readMixed(tokens: readonly string[]): number | undefined {
  const alone = readPart(tokens)
  if (alone !== undefined) return alone
  for (let at = 1; at < tokens.length; at += 1) {
    const whole = readCardinal(tokens.slice(0, at))
    const part = readPart(tokens.slice(tokens[at] === 'and' ? at + 1 : at))
    const isJoined = tokens[at] === 'and' || tokens[at]?.includes('/')
    if (whole !== undefined && Number.isInteger(whole) && part !== undefined && part < 1 && isJoined)
      return whole + part
  }
  return undefined
}

function readPart(tokens: readonly string[]): number | undefined {
  const last = tokens.at(-1) ?? ''
  if (tokens.length === 1 && last.includes('/')) {
    // "9/11" names a day.
    if (last === '9/11') return undefined
    const [top = 0, bottom = 0] = last.split('/').map(Number)
    return bottom > 0 ? top / bottom : undefined
  }
  const bottom = parts.get(last)
  const before = tokens.slice(0, -1)
  if (bottom === undefined) return undefined
  const top = before.length === 0 || (before.length === 1 && /^an?$/.test(before[0] ?? '')) ? 1 : readCardinal(before)
  return top === undefined || top >= bottom ? undefined : top / bottom
}
