import { describe, expect, it } from 'vitest'
import { isCurrencyName } from '../../src/text/currency-names.ts'

const currencies: [string, string, boolean][] = [
  ['$', 'USD', true],
  ['US$', 'USD', true],
  ['us dollars', 'USD', true],
  ['usd', 'USD', true],
  ['€', 'EUR', true],
  ['£', 'GBP', true],
  ['$', 'AUD', true],
  ['a$', 'USD', false],
  ['€', 'USD', false],
  ['$', 'EUR', false],
  ['sek', 'SEK', true],
  ['dkk', 'SEK', false],
  ['constructor', 'USD', false],
  ['US dollars', 'dollars', true],
  ['$', 'dollar', true],
  ['a$', 'dollar', false],
  ['SEK', 'Swedish krona', true],
  ['$', 'troops', false],
]

describe('isCurrencyName', () => {
  it.each(currencies)('says of "%s" for %s: %s', (name, currency, expected) => {
    expect(isCurrencyName(name, currency)).toBe(expected)
  })
})
