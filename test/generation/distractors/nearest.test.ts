import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearest } from '../../../src/generation/distractors/nearest.ts'

const places = fc.array(fc.nat(50), { maxLength: 40 }).map(given => given.sort((a, b) => a - b).map(at => ({ at })))

describe('nearest', () => {
  it('keeps a run of the things, as many as asked for, with the place among them', () => {
    fc.assert(
      fc.property(places, fc.nat(50), fc.integer({ min: 2, max: 12 }), (things, at, most) => {
        const kept = nearest(things, at, most)
        expect(kept).toHaveLength(Math.min(most, things.length))
        const [first] = kept
        const start = first === undefined ? 0 : things.indexOf(first)
        expect(kept).toEqual(things.slice(start, start + kept.length))
        const after = things.filter(thing => thing.at >= at)
        const before = things.filter(thing => thing.at < at)
        if (things.length > 0 && after.length > 0 && before.length > 0) {
          expect(kept).toContain(before.at(-1))
          expect(kept).toContain(after[0])
        }
      }),
    )
  })

  it('reaches further on one side where the other has too few', () => {
    const things = [1, 2, 3, 4, 5, 6].map(at => ({ at }))
    expect(nearest(things, 0, 3).map(({ at }) => at)).toEqual([1, 2, 3])
    expect(nearest(things, 9, 3).map(({ at }) => at)).toEqual([4, 5, 6])
    expect(nearest(things, 4, 4).map(({ at }) => at)).toEqual([2, 3, 4, 5])
  })
})
