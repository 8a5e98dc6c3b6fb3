import { expect, test } from 'vitest'
import { chanceOf, type Example, learnWeights } from './learn-weights.ts'

const examples: Example[] = Array.from({ length: 200 }, (_, at) => ({
  group: String(at % 5),
  features: [1, (at % 10) / 10, at % 2],
  // Seven in ten of those with the last feature are right, two in ten of the others.
  isRight: at % 2 === 1 ? (at >> 1) % 10 < 7 : (at >> 1) % 10 < 2,
}))

test('is as sure on the whole as facts are right, and surer of kinds that are right more often', () => {
  const weights = learnWeights(examples)
  const sure = examples.reduce((sum, { features }) => sum + chanceOf(weights, features), 0)
  expect(sure).toBeCloseTo(examples.filter(({ isRight }) => isRight).length, 0)
  expect(chanceOf(weights, [1, 0.45, 1])).toBeGreaterThan(chanceOf(weights, [1, 0.45, 0]) + 0.15)
})

test('keeps to what was supposed where there is little to learn from', () => {
  const [, first = 0] = learnWeights(examples.slice(0, 2), [0, 2, 0])
  expect(Math.abs(first - 2)).toBeLessThan(0.5)
})

test('learns the same from the same', () => {
  expect(learnWeights(examples)).toEqual(learnWeights(examples))
})
