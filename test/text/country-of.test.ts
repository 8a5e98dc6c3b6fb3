import { expect, test } from 'vitest'
import { countryOf } from '../../src/text/country-of.ts'

test.each([
  ['Iraqi', 'iraq'],
  ['Iraqis', 'iraq'],
  ['U.S.', 'us'],
  ['American', 'us'],
  ['United States of America', 'us'],
  ['Britain', 'uk'],
  ['Dutch', 'holland'],
  ['Niger', 'niger'],
  ['Nigerian', 'nigeria'],
  ['Iran', 'iran'],
  ['South Korean', 'south korea'],
  ['Paris', undefined],
  ['man', undefined],
])('"%s" belongs to %s', (name, country) => {
  expect(countryOf(name)).toBe(country)
})
