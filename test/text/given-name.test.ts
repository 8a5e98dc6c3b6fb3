import { expect, test } from 'vitest'
import { givenName } from '../../src/text/given-name.ts'

test.each([
  ['Ada Lund', 'Ada'],
  ['Ada B. Lund', 'Ada'],
  ['A. B. Lund', undefined],
  ['Lund', undefined],
])('the given name of "%s" is %s', (full, given) => {
  expect(givenName(full)).toBe(given)
})
