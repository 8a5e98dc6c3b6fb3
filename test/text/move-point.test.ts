import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { movePoint } from '../../src/text/move-point.ts'

describe('movePoint', () => {
  it.each([
    [1.001, 9, 1_001_000_000],
    [31.5, 3, 31_500],
    [8_100_000_000, -9, 8.1],
    [-12.34, 6, -12_340_000],
    [0, 12, 0],
  ])('moves the point of %d by %d places to %d', (value, places, moved) => {
    expect(movePoint(value, places)).toBe(moved)
  })

  it('moves the point of any numeral of up to 15 digits there and back', () => {
    const digits = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 })
    const places = fc.integer({ min: -12, max: 12 })
    fc.assert(
      fc.property(digits, places, (value, by) => {
        expect(movePoint(movePoint(value, by), -by)).toBe(value)
      }),
    )
  })
})
