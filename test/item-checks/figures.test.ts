import { describe, expect, it } from 'vitest'
import { isSameFigure, isValueOf, readFigures } from '../../src/item-checks/figures.ts'
import type { Quantity } from '../../src/vocabulary/quantity.ts'

describe('readFigures', () => {
  it.each([
    ['six hundred troops', [600], 'troops'],
    ['more than 160 strikes', [160], 'more than strikes'],
    ['twelve of 31,500', [12, 31500], 'of'],
    ['no figure', [], 'no figure'],
  ])('takes "%s" apart', (text, values, rest) => {
    const read = readFigures(text)
    expect(read.figures.map(({ value }) => value)).toEqual(values)
    expect(read.rest).toBe(rest)
  })
})

function figureIn(text: string) {
  const [figure, ...more] = readFigures(text).figures
  if (figure === undefined || more.length > 0) throw new Error(`"${text}" should hold one figure.`)
  return figure
}

describe('isSameFigure', () => {
  it.each([
    ['600', 'six hundred', true],
    ['600', '700', false],
    ['a quarter', '25%', true],
    ['a quarter', '25', true],
    ['a third', '33%', false],
    ['40%', '40', true],
    ['a half', '2/4', true],
  ])('says of "%s" and "%s", either way round: %s', (one, other, expected) => {
    expect(isSameFigure(figureIn(one), figureIn(other))).toBe(expected)
    expect(isSameFigure(figureIn(other), figureIn(one))).toBe(expected)
  })
})

describe('isValueOf', () => {
  const quantity = (type: Quantity['type'], value: number): Quantity => ({
    type,
    value,
    unit: { singular: 'unit', plural: 'units' },
    rounding: 1,
    writtenAs: 'number',
  })
  it.each([
    ['six hundred', quantity('count', 600), true],
    ['601', quantity('count', 600), false],
    ['a quarter', quantity('share', 25), true],
    ['a third', quantity('share', 33), true],
    ['a third', quantity('share', 34), false],
    ['25%', quantity('share', 25), true],
    ['a quarter', quantity('count', 25), false],
  ])('says of "%s" for %o: %s', (text, asked, expected) => {
    expect(isValueOf(figureIn(text), asked)).toBe(expected)
  })
})
