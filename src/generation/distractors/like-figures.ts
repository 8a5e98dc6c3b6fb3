import { sayNumber } from '../../text/say-number.ts'
import type { Quantity } from '../../vocabulary/quantity.ts'
import { rankBySeed } from '../rank-by-seed.ts'

/** Is up to what value a whole number has its near neighbours as wrong options: every other one stands in an article. */
export const smallest = 12

/** Is the share in percent from which no wrong share is offered: nearly all is too much of anything. */
export const mostOfShare = 97

const oldest = 105
const fractions = [10, 20, 25, 100 / 3, 40, 50, 60, 200 / 3, 75, 80, 90]
const factors = [0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 1.2, 1.25, 1.3, 1.4, 1.5, 1.6, 1.75, 2, 2.2]
// Three and four times the key stand out, and serve only where nothing nearer does.
const farFactors = [3, 4]

/**
 * Lists values that could be mistaken for an amount, in the order of a lot: of its rounding, decimals and scale word, and
 * as round as it before rounder and finer ones, the far ones last. A fraction in words gets other fractions. None is
 * above `most`.
 */
export function candidateValues(
  key: Quantity,
  lot: readonly unknown[],
  most: number = Number.POSITIVE_INFINITY,
): number[] {
  if (key.value < 0) return candidateValues({ ...key, value: -key.value }, lot).map(value => -value)
  const drawn = (values: readonly number[]) => rankBySeed(values, lot, value => String(value / key.value))
  if (key.writtenAs === 'fraction') return drawn(fractions.filter(value => Math.abs(value - key.value) > 1))
  const limit = Math.min(most, limitOf(key))
  const whole = key.type === 'count' || Number.isInteger(key.value)
  if (whole && key.type !== 'share' && key.rounding <= 1 && key.value <= smallest) {
    const near = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5].map(step => key.value + step)
    return drawn(
      near.filter(value => value >= (key.value > 2 ? 2 : 1) && value <= limit && value > 10 === key.value > 10),
    )
  }
  const [scale, decimals] = [scaleOf(key.value), decimalsOf(key.value)]
  const isAlike = (value: number) =>
    value > 0 && value <= limit && scaleOf(value) === scale && decimalsOf(value) === decimals
  const scaled = (by: readonly number[]) => {
    const stepped = by.flatMap(factor => likeRound(key.value * factor, key))
    const ranked = drawn([...new Set(stepped)].map(value => asPrecise(value, key)).filter(isAlike))
    const isAsRound = ranked.map(value => isRoundAs(value, key))
    return [...ranked.filter((_, at) => isAsRound[at]), ...ranked.filter((_, at) => !isAsRound[at])]
  }
  return [...new Set([...scaled(factors), ...scaled(farFactors)])]
}

// Nobody is 141 years old, and no share is more than the whole.
function limitOf({ type, unit, value }: Quantity): number {
  if (type === 'share') return mostOfShare - 1
  return type === 'measure' && unit.singular === 'year' && value <= oldest ? oldest : Number.POSITIVE_INFINITY
}

// As fine as the article rounds, and as round as the key looks: both 25 and 30 beside 20, but 30 alone beside 70.
function likeRound(value: number, key: Quantity): number[] {
  const unit = unitOf(key.value)
  // Below 100 there is nothing of its step: 60 and 80 have one digit as well.
  const step = value < key.value && key.value < 3 * unit && key.rounding < unit ? unit / 10 : unit
  const values = [roundTo(value, Math.max(key.rounding, step)), roundTo(value, key.rounding)]
  return endsInFive(key.value) ? [roundTo(value - 5 * step, 10 * step) + 5 * step, ...values] : values
}

// The place of the last digit that counts: 10 for 70, 1,000 for 84,000.
function unitOf(value: number): number {
  return Number((10 ** (Math.floor(Math.log10(Math.abs(value))) - significantDigits(value) + 1)).toPrecision(6))
}

function endsInFive(value: number): boolean {
  return significantDigits(value) > 1 && Math.round(value / unitOf(value)) % 5 === 0
}

function isRoundAs(value: number, key: Quantity): boolean {
  return significantDigits(value) === significantDigits(key.value) && endsInFive(value) === endsInFive(key.value)
}

/** Counts the decimals with which a figure is worded: 1.45 billion has two. */
export function decimalsOf(value: number): number {
  if (isPlain(value)) return 0
  return /\.(\d+)/.exec(sayNumber(value))?.[1]?.length ?? 0
}

// A distractor that is rounder than the key would stand out: 31,500 among 20,000 and 40,000.
function asPrecise(value: number, key: Quantity): number {
  if (value <= 0) return value
  const rounder = significantDigits(value) < significantDigits(key.value)
  return rounder ? roundTo(value + key.rounding * (value < key.value ? 1 : 3), key.rounding) : value
}

/** Finds the scale word of a figure: "916 million" beside "1.145 billion" would give itself away. */
export function scaleOf(value: number): string {
  if (isPlain(value)) return ''
  return /[a-z]+$/.exec(sayNumber(value))?.[0] ?? ''
}

// Most figures are whole and stand in digits alone.
const isPlain = (value: number): boolean => Number.isInteger(value) && Math.abs(value) < 1_000_000

function roundTo(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toPrecision(12))
}

// Up to here twelve digits give an integer as it is.
const mostInDigits = 1e12

/** Counts the significant digits of a figure: 31,500 has three. */
export function significantDigits(value: number): number {
  if (Number.isInteger(value) && value > 0 && value < mostInDigits) {
    let rest = value
    while (rest % 10 === 0) rest /= 10
    return String(rest).length
  }
  return value
    .toPrecision(12)
    .replace('.', '')
    .replace(/^-?0+/, '')
    .replace(/0+(?:e.*)?$/, '').length
}
