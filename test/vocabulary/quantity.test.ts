import { describe, expect, it } from 'vitest'
import { type Hedge, intervalOf, isAlike, isComparable, Quantity } from '../../src/vocabulary/quantity.ts'

type Bound = Hedge['bound']

function amount(value: number, bound?: Bound, more: Partial<Quantity> = {}): Quantity {
  const hedge = bound === undefined ? {} : { hedge: { words: 'some words', bound } }
  return Quantity.parse({ value, type: 'count', unit: { singular: 'strike' }, rounding: 10, ...hedge, ...more })
}

describe('intervalOf', () => {
  it.each<[Bound | undefined, number, number]>([
    [undefined, 160, 160],
    ['about', 155, 165],
    ['over', 160, Number.POSITIVE_INFINITY],
    ['atLeast', 160, Number.POSITIVE_INFINITY],
    ['under', 0, 160],
    ['atMost', 0, 160],
  ])('leaves to 160 with the bound "%s" the range %d to %d', (bound, low, high) => {
    expect(intervalOf(amount(160, bound))).toEqual([low, high])
  })
})

describe('isComparable', () => {
  it.each<[boolean, string, Quantity, Quantity]>([
    [true, 'two bare figures that differ', amount(160), amount(80)],
    [false, 'two equal figures', amount(160), amount(160)],
    [true, 'a figure and one above a higher', amount(80), amount(160, 'over')],
    [false, 'a figure and one above a lower', amount(160), amount(80, 'over')],
    [false, 'two rounded figures whose ranges touch', amount(160, 'about'), amount(170, 'about')],
    [true, 'two rounded figures whose ranges do not', amount(160, 'about'), amount(180, 'about')],
    [false, 'figures of other units', amount(160), amount(80, undefined, { unit: { singular: 'jet' } })],
    [false, 'figures of other types', amount(160), amount(80, undefined, { type: 'share' })],
  ])('says %s of %s', (outcome, _title, one, other) => {
    expect([isComparable(one, other), isComparable(other, one)]).toEqual([outcome, outcome])
  })

  it('keeps currencies apart', () => {
    const [dollars, euros] = ['USD', 'EUR'].map(currency => amount(5, undefined, { type: 'money', currency }))
    expect(dollars && euros && isAlike(dollars, euros)).toBe(false)
  })
})

it.each([{ currency: 'usd' }, { rounding: 0 }, { value: '160' }, { unit: 'strike' }])('refuses %j', change => {
  expect(Quantity.safeParse({ ...amount(160), ...change }).success).toBe(false)
})
