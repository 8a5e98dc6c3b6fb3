import { expect, test } from 'vitest'
import { otherCompass } from '../../src/text/other-compass.ts'

test.each([
  ['South East Asia', 'Southeast Asia'],
  ['North-West Frontier', 'Northwest Frontier'],
  ['South Korea', undefined],
  ['Asia', undefined],
])('the other spelling of "%s" is %s', (name, other) => {
  expect(otherCompass(name)).toBe(other)
})
