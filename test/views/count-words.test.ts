import { expect, test } from 'vitest'
import { countOf, sayMarks, sayPercent } from '../../views/count-words.ts'

test.each([
  [0, '0 questions'],
  [1, '1 question'],
  [12, '12 questions'],
  [0.5, '0.5 questions'],
])('words %d with its noun as "%s"', (count, words) => {
  expect(countOf(count, 'question')).toBe(words)
})

test.each([
  [1, '1'],
  [0.5, '0.5'],
  [1 / 3, '0.33'],
  [2.999999999, '3'],
])('writes %d marks as "%s"', (marks, words) => {
  expect(sayMarks(marks)).toBe(words)
})

test.each([
  [1, '100%'],
  [0.999, '99%'],
  [0.29, '29%'],
  [0.57, '57%'],
  [2 / 3, '66%'],
  [0, '0%'],
])('writes the fraction %d as "%s"', (fraction, words) => {
  expect(sayPercent(fraction)).toBe(words)
})
