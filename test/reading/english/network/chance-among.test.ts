import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chanceAmong } from '../../../../src/reading/english/network/chance-among.ts'

test('the chances of all scores from a place on sum to one', () => {
  fc.assert(
    fc.property(fc.array(fc.float({ min: -30, max: 30, noNaN: true }), { minLength: 1, maxLength: 20 }), scores => {
      const all = new Float32Array([99, ...scores, 99])
      const chances = scores.map((_, at) => chanceAmong(all, 1, scores.length, at))
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 5)
    }),
  )
})

test('equal scores are equally likely, and a far higher one is sure', () => {
  expect(chanceAmong(new Float32Array([2, 2, 2, 2]), 0, 4, 1)).toBeCloseTo(0.25)
  expect(chanceAmong(new Float32Array([0, 40]), 0, 2, 1)).toBeCloseTo(1)
})
