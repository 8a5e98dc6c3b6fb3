import { expect, test } from 'vitest'
import { type Clustered, scoreClusters } from './score-clusters.ts'

const clustered = (gold: string, predicted: string): Clustered[] =>
  [...gold].map((id, at) => {
    const found = predicted.charAt(at)
    return { gold: id, predicted: found === '-' ? undefined : found }
  })

test('the same clusters score 1, whatever their ids', () => {
  const score = scoreClusters([clustered('aabbc', 'xxyy-')])
  expect(score.conll).toBe(1)
  expect(score.pairs).toEqual({ precision: 1, recall: 1, f1: 1 })
})

// Worked by hand: gold {1,2,3} {4,5}, found {1,2} {3,4,5}.
test('a mention in the wrong cluster costs each measure its share', () => {
  const { muc, bCubed, ceafe, pairs } = scoreClusters([clustered('aaabb', 'xxyyy')])
  expect(muc).toMatchObject({ precision: 2 / 3, recall: 2 / 3 })
  expect(bCubed.precision).toBeCloseTo((1 + 1 + 1 / 3 + 2 / 3 + 2 / 3) / 5)
  expect(bCubed.recall).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1 + 1) / 5)
  expect(ceafe.precision).toBeCloseTo((4 / 5 + 4 / 5) / 2)
  expect(pairs).toMatchObject({ precision: 2 / 4, recall: 2 / 4 })
})

test('what stands alone counts only where it is asked for', () => {
  const documents = [clustered('abc', 'x-z')]
  expect(scoreClusters(documents).conll).toBe(0)
  expect(scoreClusters(documents, { singletons: true }).bCubed.f1).toBe(1)
})

test('clusters of two documents never meet', () => {
  expect(scoreClusters([clustered('a', 'x'), clustered('a', 'x')]).pairs.f1).toBe(0)
})
