import { expect, test } from 'vitest'
import { chiSquareTail } from './chi-square.ts'

test.each([
  [3.841, 1, 0.05],
  [7.815, 3, 0.05],
  [6.251, 3, 0.1],
  [11.345, 3, 0.01],
  [18.307, 10, 0.05],
  [0, 3, 1],
])('gives the table value for %d at %d degrees of freedom', (statistic, freedom, chance) => {
  expect(chiSquareTail(statistic, freedom)).toBeCloseTo(chance, 3)
})
