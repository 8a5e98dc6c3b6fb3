import { z } from 'zod'
import { Noun } from './noun.ts'

/** Keeps the words that soften a figure and the side on which the true value may lie. */
export const Hedge = z.strictObject({
  words: z.string().min(1),
  bound: z.enum(['about', 'over', 'atLeast', 'under', 'atMost']),
})
export type Hedge = z.infer<typeof Hedge>

/**
 * Is an amount. `value` counts `unit`s (a share counts percent; money counts whole units of `currency`, ISO 4217);
 * `of` names the base of a share; `rounding` is the step to which the article rounds, in units; `writtenAs` says that
 * the article words a share as a fraction ("a quarter").
 */
export const Quantity = z.strictObject({
  value: z.number(),
  type: z.enum(['count', 'ordinal', 'share', 'money', 'measure', 'duration']),
  unit: Noun,
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  of: z.string().min(1).optional(),
  rounding: z.number().positive(),
  writtenAs: z.enum(['number', 'fraction']).default('number'),
  hedge: Hedge.optional(),
})
export type Quantity = z.infer<typeof Quantity>

/** Is the range in which a quantity's true value may lie, in its unit, both ends included; the upper may be Infinity. */
export type Interval = readonly [low: number, high: number]

/** Computes the range that a quantity leaves open: "more than 160" is 160 and up, a bare 600 is 600 alone. */
export function intervalOf({ value, rounding, hedge }: Quantity): Interval {
  switch (hedge?.bound) {
    case 'over':
    case 'atLeast':
      return [value, Number.POSITIVE_INFINITY]
    case 'under':
    case 'atMost':
      return [0, value]
    case 'about':
      return [value - rounding / 2, value + rounding / 2]
    case undefined:
      return [value, value]
  }
}

/** Tells whether two quantities are of one unit and certainly differ, so that "which is larger" has one answer. */
export function isComparable(one: Quantity, other: Quantity): boolean {
  const [a, b] = [intervalOf(one), intervalOf(other)]
  return isAlike(one, other) && (a[1] < b[0] || b[1] < a[0])
}

/** Tells whether two quantities measure the same thing: type, unit and currency. */
export function isAlike(one: Quantity, other: Quantity): boolean {
  return one.type === other.type && one.unit.singular === other.unit.singular && one.currency === other.currency
}
