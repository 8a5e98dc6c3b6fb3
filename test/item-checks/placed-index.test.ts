import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexByPlace } from '../../src/item-checks/placed-index.ts'
import { overlap } from '../../src/vocabulary/span.ts'

const span = fc
  .tuple(fc.nat(3_000), fc.integer({ min: 1, max: 700 }))
  .map(([start, length]) => ({ start, end: start + length }))

describe('indexByPlace', () => {
  it('leaves out nothing that shares a code unit with a span asked for, and keeps the order', () => {
    fc.assert(
      fc.property(fc.array(span), fc.array(span, { maxLength: 3 }), (things, asked) => {
        const near = indexByPlace(things, thing => [thing])(asked)
        const meant = things.filter(thing => asked.some(one => overlap(one, thing)))
        expect(near.filter(thing => asked.some(one => overlap(one, thing)))).toEqual(meant)
        expect(near).toEqual(things.filter(thing => near.includes(thing)))
      }),
    )
  })

  it('answers at once for a span far behind the end of the text', () => {
    const things = [{ start: 0, end: 5 }]
    const look = indexByPlace(things, thing => [thing])
    expect(look([{ start: 3, end: 9e15 }])).toEqual(things)
    expect(look([{ start: 8e15, end: 9e15 }])).toEqual([])
  })
})
