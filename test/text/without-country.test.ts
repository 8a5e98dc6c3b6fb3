import { expect, test } from 'vitest'
import { withoutCountry } from '../../src/text/without-country.ts'

test.each([
  ['US State Department', 'State Department'],
  ['U.S. Department of Agriculture', 'Department of Agriculture'],
  ['British Antarctic Survey', 'Antarctic Survey'],
  ['US Army', undefined],
  ['State Department', undefined],
  ['American', undefined],
])('takes its country from "%s"', (name, bare) => {
  expect(withoutCountry(name)).toBe(bare)
})
