import { expect, test } from 'vitest'
import { countryAliases } from '../../src/text/country-aliases.ts'

test.each([
  ['United Kingdom', ['UK', 'Britain', 'Great Britain']],
  ['U.S.', ['United States', 'USA', 'America', 'United States of America']],
  ['the Netherlands', ['Holland']],
  ['Norway', []],
])('%s is known as %j too', (name, aliases) => {
  expect(countryAliases(name)).toEqual(aliases)
})
