import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWithin, overlap, type Span } from '../../src/vocabulary/span.ts'

const span = fc
  .tuple(fc.nat(20), fc.nat(20))
  .filter(([one, other]) => one !== other)
  .map(([one, other]): Span => ({ start: Math.min(one, other), end: Math.max(one, other) }))
const units = ({ start, end }: Span): number[] => Array.from({ length: end - start }, (_, at) => start + at)

describe('isWithin', () => {
  it('says of any two spans whether all code units of one are in the other', () => {
    fc.assert(
      fc.property(span, span, (inner, outer) => {
        const held = new Set(units(outer))
        expect(isWithin(inner, outer)).toBe(units(inner).every(unit => held.has(unit)))
      }),
    )
  })
})

describe('overlap', () => {
  it('says of any two spans, either way round, whether they share a code unit', () => {
    fc.assert(
      fc.property(span, span, (one, other) => {
        const held = new Set(units(other))
        const shared = units(one).some(unit => held.has(unit))
        expect([overlap(one, other), overlap(other, one)]).toEqual([shared, shared])
      }),
    )
  })

  it('does not take spans that only touch as overlapping', () => {
    expect(overlap({ start: 0, end: 5 }, { start: 5, end: 9 })).toBe(false)
  })
})
