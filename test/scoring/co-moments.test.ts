import fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeCoMoments } from '../../src/scoring/co-moments.ts'

type Pair = readonly [x: number, y: number]

function momentsOf(pairs: readonly Pair[]) {
  const moments = makeCoMoments()
  for (const [x, y] of pairs) moments.add(x, y)
  return moments
}

// The definitions themselves, in two passes.
function byDefinition(pairs: readonly Pair[]) {
  const mean = (of: (pair: Pair) => number) => pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length
  const [meanX, meanY] = [mean(([x]) => x), mean(([, y]) => y)]
  const xx = mean(([x]) => (x - meanX) ** 2)
  const yy = mean(([, y]) => (y - meanY) ** 2)
  const xy = mean(([x, y]) => (x - meanX) * (y - meanY))
  return { meanX, meanY, variance: (xx * pairs.length) / (pairs.length - 1), correlation: xy / Math.sqrt(xx * yy) }
}

const quarter = fc.integer({ min: 0, max: 40 }).map(fourths => fourths / 4)

it('agrees with the definitions, however far from zero the numbers lie', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(quarter, quarter), { minLength: 2, maxLength: 60 }),
      fc.constantFrom(0, 1_000, 1_000_000),
      (pairs, offset) => {
        const shifted = pairs.map(([x, y]): Pair => [x + offset, y - offset])
        const moments = momentsOf(shifted)
        const { meanX, meanY, variance, correlation } = byDefinition(shifted)
        expect(moments.count()).toBe(pairs.length)
        expect(moments.means().x).toBeCloseTo(meanX, 8)
        expect(moments.means().y).toBeCloseTo(meanY, 8)
        expect(moments.varianceOfX()).toBeCloseTo(variance, 8)
        const isSame = [0, 1].some(at => new Set(pairs.map(pair => pair[at])).size === 1)
        if (isSame) expect(moments.correlation()).toBeUndefined()
        else expect(moments.correlation()).toBeCloseTo(correlation, 8)
      },
    ),
  )
})

it.each([
  {
    pairs: [
      [1, 2],
      [2, 4],
      [3, 6],
    ],
    correlation: 1,
  },
  {
    pairs: [
      [1, 6],
      [2, 4],
      [3, 2],
    ],
    correlation: -1,
  },
  {
    pairs: [
      [0.1, 1],
      [0.1, 2],
      [0.1, 3],
    ],
    correlation: undefined,
  },
  { pairs: [[1, 2]], correlation: undefined },
  { pairs: [], correlation: undefined },
] as const)('correlates $pairs by $correlation', ({ pairs, correlation }) => {
  expect(momentsOf(pairs).correlation()).toBe(correlation)
})

it('has no variance of fewer than two, and one of 0 where all are the same', () => {
  expect(momentsOf([[3, 1]]).varianceOfX()).toBeUndefined()
  expect(
    momentsOf([
      [0.3, 1],
      [0.3, 2],
      [0.3, 5],
    ]).varianceOfX(),
  ).toBe(0)
})
