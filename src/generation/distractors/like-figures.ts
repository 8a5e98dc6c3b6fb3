import { sayNumber } from '../../text/say-number.ts'
import type { Quantity } from '../../vocabulary/quantity.ts'
import { rankBySeed } from '../rank-by-seed.ts'

/** Is up to what value a whole number has its near neighbours as wrong options: every other one stands in an article. */
export const smallest = 12

const fractions = [10, 20, 25, 100 / 3, 40, 50, 60, 200 / 3, 75, 80, 90]
const factors = [0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 1.2, 1.25, 1.4, 1.5, 1.6, 1.75, 2, 2.2]
// Three and four times the key stand out, and serve only where nothing nearer does.
const farFactors = [3, 4]

/**
 * Lists values that could be mistaken for an amount, in the order of a lot: of its rounding, decimals and scale word, the
 * far ones last. A fraction in words gets other fractions.
 */
export function candidateValues(key: Quantity, lot: readonly unknown[]): number[] {
  if (key.value < 0) return candidateValues({ ...key, value: -key.value }, lot).map(value => -value)
  const drawn = (values: readonly number[]) => rankBySeed(values, lot, value => String(value / key.value))
  if (key.writtenAs === 'fraction') return drawn(fractions.filter(value => Math.abs(value - key.value) > 1))
  const whole = key.type === 'count' || Number.isInteger(key.value)
  if (whole && key.type !== 'share' && key.rounding <= 1 && key.value <= smallest) {
    const near = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5].map(step => key.value + step)
    return drawn(near.filter(value => value >= (key.value > 2 ? 2 : 1) && value > 10 === key.value > 10))
  }
  const most = key.type === 'share' ? 97 : Number.POSITIVE_INFINITY
  const scaled = (by: readonly number[]) => {
    const rounded = by.map(factor => roundTo(key.value * factor, key.rounding))
    return drawn([...new Set(rounded.map(value => asPrecise(value, key)))])
  }
  return [...scaled(factors), ...scaled(farFactors)].filter(
    value =>
      value > 0 && value < most && scaleOf(value) === scaleOf(key.value) && decimalsOf(value) === decimalsOf(key.value),
  )
}

/** Counts the decimals with which a figure is worded: 1.45 billion has two. */
export function decimalsOf(value: number): number {
  return /\.(\d+)/.exec(sayNumber(value))?.[1]?.length ?? 0
}

// A distractor that is rounder than the key would stand out: 31,500 among 20,000 and 40,000.
function asPrecise(value: number, key: Quantity): number {
  const rounder = significantDigits(value) < significantDigits(key.value)
  return rounder ? roundTo(value + key.rounding * (value < key.value ? 1 : 3), key.rounding) : value
}

/** Finds the scale word of a figure: "916 million" beside "1.145 billion" would give itself away. */
export function scaleOf(value: number): string {
  return /[a-z]+$/.exec(sayNumber(value))?.[0] ?? ''
}

function roundTo(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toPrecision(12))
}

/** Counts the significant digits of a figure: 31,500 has three. */
export function significantDigits(value: number): number {
  return value
    .toPrecision(12)
    .replace('.', '')
    .replace(/^-?0+/, '')
    .replace(/0+(?:e.*)?$/, '').length
}
