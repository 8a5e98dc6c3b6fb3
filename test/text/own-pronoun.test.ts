import { expect, test } from 'vitest'
import { isOwnPronoun } from '../../src/text/own-pronoun.ts'

test.each([
  ['she', true],
  ['His', true],
  ['they', false],
  ['the', false],
  ['hers', false],
])('judges "%s"', (word, is) => {
  expect(isOwnPronoun(word)).toBe(is)
})
