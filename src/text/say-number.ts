import type { Quantity } from '../vocabulary/quantity.ts'
import { indefiniteArticle } from './indefinite-article.ts'
import { movePoint } from './move-point.ts'
import { ordinalEnding } from './ordinal-ending.ts'

// A formatter takes 20 ms to make, which a short run that says plain figures only can spare.
let plain: Intl.NumberFormat | undefined
let priced: Intl.NumberFormat | undefined
function grouped(value: number): string {
  plain ??= new Intl.NumberFormat('en', { maximumFractionDigits: 20 })
  return plain.format(value)
}
function inCents(value: number): string {
  priced ??= new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  return priced.format(value)
}

const scales = [
  { power: 12, word: 'trillion' },
  { power: 9, word: 'billion' },
  { power: 6, word: 'million' },
] as const

const counts = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const parts = ['', '', 'half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

const fractionTolerance = 0.05

/**
 * Words a number as a newspaper prints it: thousands in groups, and from a million on with its scale word where four
 * significant digits say it all. Nothing is rounded: `readNumber` gives the same number back.
 *
 * @example sayNumber(31500) // "31,500"
 * @example sayNumber(1_300_000_000) // "1.3 billion"
 */
export function sayNumber(value: number): string {
  // Most figures are small, and the formatter is slow.
  if (value > 0 && value < 1_000_000 && Number.isInteger(value)) return inGroups(value)
  const scale = scales.find(({ power }) => Math.abs(value) >= 10 ** power)
  if (scale === undefined || Number(value.toPrecision(4)) !== value) return said(value)
  return `${said(movePoint(value, -scale.power))} ${scale.word}`
}

// "1.3" has no groups; what is smaller than a thousandth may have an exponent of its own.
const said = (value: number): string =>
  Math.abs(value) >= 0.001 && Math.abs(value) < 1000 ? String(value) : grouped(value)

function inGroups(value: number): string {
  const digits = String(value)
  return digits.length > 3 ? `${digits.slice(0, -3)},${digits.slice(-3)}` : digits
}

/**
 * Words a percentage as the fraction that it is, in tenths of a percent: 33.3 is "a third", 33 is not. Knows the
 * fractions from halves to tenths and gives `undefined` for all else.
 *
 * @example sayFraction(25) // "a quarter"
 */
export function sayFraction(percent: number): string | undefined {
  for (let bottom = 2; bottom <= 10; bottom += 1) {
    const top = Math.round((percent * bottom) / 100)
    if (top < 1 || top >= bottom || Math.abs(percent - (100 * top) / bottom) >= fractionTolerance) continue
    const part = parts[bottom] ?? ''
    if (bottom === 2) return part
    return top === 1 ? `${indefiniteArticle(part)} ${part}` : `${counts[top]} ${part}s`
  }
  return undefined
}

/**
 * Words an amount, with its hedge and its unit where asked for. Counts and durations up to ten stand in words, a share
 * that the article words as a fraction stays one, an ordinal is "third"; the unit is singular for 1 alone.
 *
 * @example sayQuantity(strikes, { hedge: true, unit: true }) // "more than 160 strikes"
 */
export function sayQuantity(quantity: Quantity, { hedge, unit }: { hedge: boolean; unit: boolean }): string {
  const fraction = fractionOf(quantity)
  const figure = hedge ? hedged(fraction ?? figureOf(quantity), quantity) : (fraction ?? figureOf(quantity))
  return unit && fraction === undefined ? `${figure} ${unitOf(quantity)}` : figure
}

function fractionOf({ type, value, writtenAs }: Quantity): string | undefined {
  return type === 'share' && writtenAs === 'fraction' ? sayFraction(value) : undefined
}

/** Words a sum in figures: with two decimals where `cents` says so ("7.50"), else as `sayNumber` does. */
export function saySum(value: number, cents: boolean): string {
  return cents && Math.abs(value) < 1_000_000 ? inCents(value) : sayNumber(value)
}

/** Tells whether an amount of money is worded with its cents. */
export function hasCents({ type, value }: Quantity): boolean {
  return type === 'money' && !Number.isInteger(value) && Math.abs(value) < 1_000_000
}

function figureOf(quantity: Quantity): string {
  const { type, value } = quantity
  if (type === 'ordinal') return sayOrdinal(value)
  if (type === 'money') return saySum(value, hasCents(quantity))
  if (value < 0) return `minus ${sayNumber(-value)}`
  return (type === 'count' || type === 'duration' ? counts[value] : undefined) ?? sayNumber(value)
}

function sayOrdinal(value: number): string {
  return ordinals[value] || `${sayNumber(value)}${ordinalEnding(value)}`
}

function hedged(figure: string, { hedge }: Quantity): string {
  if (hedge === undefined) return figure
  return hedge.words.startsWith('or ') ? `${figure} ${hedge.words}` : `${hedge.words} ${figure}`
}

/** Words the unit of an amount: singular for 1 and for an ordinal, the mass noun where there is no plural. */
export function unitOf({ type, value, unit }: Quantity): string {
  return value === 1 || type === 'ordinal' ? unit.singular : (unit.plural ?? unit.singular)
}
