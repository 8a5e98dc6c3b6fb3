import { describe, expect, it } from 'vitest'
import { sayFraction, sayNumber, sayQuantity } from '../../src/text/say-number.ts'
import type { Quantity } from '../../src/vocabulary/quantity.ts'

const numbers: [number, string][] = [
  [0, '0'],
  [7, '7'],
  [600, '600'],
  [2_014, '2,014'],
  [31_500, '31,500'],
  [999_999, '999,999'],
  [1_000_000, '1 million'],
  [1_234_567, '1,234,567'],
  [12_340_000, '12.34 million'],
  [12_345_000, '12,345,000'],
  [1_300_000_000, '1.3 billion'],
  [8_100_000_000, '8.1 billion'],
  [2e12, '2 trillion'],
  [1e15, '1,000 trillion'],
  [159.4, '159.4'],
  [0.1, '0.1'],
  [0.000_000_4, '0.0000004'],
  [-12_000, '-12,000'],
  [-4_500_000, '-4.5 million'],
]

const fractions: [number, string | undefined][] = [
  [50, 'half'],
  [25, 'a quarter'],
  [75, 'three quarters'],
  [33.3, 'a third'],
  [33.33, 'a third'],
  [66.7, 'two thirds'],
  [20, 'a fifth'],
  [40, 'two fifths'],
  [16.7, 'a sixth'],
  [12.5, 'an eighth'],
  [87.5, 'seven eighths'],
  [10, 'a tenth'],
  [90, 'nine tenths'],
  [0, undefined],
  [5, undefined],
  [33, undefined],
  [41, undefined],
  [99.99, undefined],
  [100, undefined],
  [150, undefined],
]

const count = (value: number, singular: string, plural?: string): Quantity => ({
  value,
  type: 'count',
  unit: plural === undefined ? { singular } : { singular, plural },
  rounding: 1,
  writtenAs: 'number',
})
const strikes: Quantity = { ...count(160, 'strike', 'strikes'), hedge: { words: 'more than', bound: 'over' } }
const share: Quantity = { ...count(40, 'percent'), type: 'share', hedge: { words: 'some', bound: 'about' } }
const dollars: Quantity = { ...count(2e9, 'dollar', 'dollars'), type: 'money', currency: 'USD' }
const hedge = true
const unit = true

const quantities: [Quantity, { hedge: boolean; unit: boolean }, string][] = [
  [strikes, { hedge, unit }, 'more than 160 strikes'],
  [strikes, { hedge: false, unit }, '160 strikes'],
  [strikes, { hedge, unit: false }, 'more than 160'],
  [strikes, { hedge: false, unit: false }, '160'],
  [{ ...strikes, hedge: { words: 'or more', bound: 'atLeast' } }, { hedge, unit }, '160 or more strikes'],
  [count(600, 'troop', 'troops'), { hedge, unit }, '600 troops'],
  [count(2, 'jet', 'jets'), { hedge, unit }, 'two jets'],
  [count(1, 'jet', 'jets'), { hedge, unit }, 'one jet'],
  [count(0, 'jet', 'jets'), { hedge, unit }, 'zero jets'],
  [count(10, 'state', 'states'), { hedge, unit }, 'ten states'],
  [count(11, 'state', 'states'), { hedge, unit }, '11 states'],
  [count(1.5, 'million'), { hedge, unit }, '1.5 million'],
  [{ ...count(3, 'day', 'days'), type: 'duration' }, { hedge, unit }, 'three days'],
  [{ ...count(5, 'kilometre', 'kilometres'), type: 'measure' }, { hedge, unit }, '5 kilometres'],
  [{ ...count(1, 'kilometre', 'kilometres'), type: 'measure' }, { hedge, unit }, '1 kilometre'],
  [share, { hedge, unit }, 'some 40 percent'],
  [{ ...share, writtenAs: 'fraction' }, { hedge, unit }, 'some two fifths'],
  [{ ...share, value: 25, writtenAs: 'fraction' }, { hedge: false, unit: false }, 'a quarter'],
  [{ ...share, value: 41, writtenAs: 'fraction' }, { hedge: false, unit }, '41 percent'],
  [{ ...share, value: 25 }, { hedge: false, unit }, '25 percent'],
  [dollars, { hedge, unit }, '2 billion dollars'],
  [dollars, { hedge, unit: false }, '2 billion'],
  [{ ...count(3, 'summit', 'summits'), type: 'ordinal' }, { hedge, unit }, 'third summit'],
  [{ ...count(21, 'summit', 'summits'), type: 'ordinal' }, { hedge, unit: false }, '21st'],
  [{ ...count(112, 'summit', 'summits'), type: 'ordinal' }, { hedge, unit: false }, '112th'],
]

describe('sayNumber', () => {
  it.each(numbers)('words %d as "%s"', (value, words) => {
    expect(sayNumber(value)).toBe(words)
  })
})

describe('sayFraction', () => {
  it.each(fractions)('words %d percent as %s', (percent, words) => {
    expect(sayFraction(percent)).toBe(words)
  })
})

describe('sayQuantity', () => {
  it.each(quantities)('words %j with %j as "%s"', (quantity, choice, words) => {
    expect(sayQuantity(quantity, choice)).toBe(words)
  })
})
