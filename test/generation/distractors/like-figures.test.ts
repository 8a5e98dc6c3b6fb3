import { describe, expect, it } from 'vitest'
import { candidateValues, significantDigits } from '../../../src/generation/distractors/like-figures.ts'
import { Quantity } from '../../../src/vocabulary/quantity.ts'

const people = { singular: 'person', plural: 'people' }
const count = (value: number) => Quantity.parse({ value, type: 'count', unit: people, rounding: 1 })
const share = (value: number) =>
  Quantity.parse({ value, type: 'share', unit: { singular: 'percent', plural: 'percent' }, rounding: 1 })
const age = (value: number) =>
  Quantity.parse({ value, type: 'measure', unit: { singular: 'year', plural: 'years' }, rounding: 1 })

describe('the computed figures beside an amount', () => {
  it.each([
    ['70 people', count(70)],
    ['58 percent', share(58)],
    ['84,121 people', count(84_121)],
    ['35 people', count(35)],
  ])('begin with those that are as round as %s', (_, key) => {
    const first = candidateValues(key, ['lot']).slice(0, 4)
    expect(first).toHaveLength(4)
    for (const value of first) expect(significantDigits(value)).toBe(significantDigits(key.value))
  })

  it('lie on both sides of a round hundred', () => {
    const values = candidateValues(count(100), ['lot'])
    expect(values.filter(value => value < 100).length).toBeGreaterThanOrEqual(3)
    expect(values.filter(value => value > 100).length).toBeGreaterThanOrEqual(3)
  })

  it.each([
    ['an age', age(94), 105],
    ['a share', share(70), 96],
  ])('are no more than %s can be', (_, key, most) => {
    const values = candidateValues(key, ['lot'])
    expect(values.length).toBeGreaterThan(1)
    expect(Math.max(...values)).toBeLessThanOrEqual(most)
  })

  it('are no more than the whole that the article gives', () => {
    const values = candidateValues(count(40), ['lot'], 52)
    expect(values).toContain(50)
    expect(Math.max(...values)).toBeLessThanOrEqual(52)
  })
})
