import { describe, expect, it } from 'vitest'
import { roundingOf } from '../../../src/reading/values/rounding-of.ts'

describe('roundingOf', () => {
  it.each([
    [160, true, 10],
    [31_500, true, 100],
    [1_100_000_000, true, 100_000_000],
    [30, true, 10],
    [30, false, 1],
    [193, false, 1],
    [0.2, false, 0.1],
    [0, false, 1],
  ])('takes %d (hedged: %s) as rounded to %d', (value, isHedged, step) => {
    expect(roundingOf(value, isHedged)).toBe(step)
  })
})
