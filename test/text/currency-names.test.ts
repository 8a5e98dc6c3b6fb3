import { describe, expect, it } from 'vitest'
import { currencyNoun, currencyOf, isCurrencyName } from '../../src/text/currency-names.ts'

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

describe('currencyOf', () => {
  it.each([
    ['$', 'USD', 'dollar', 'dollars'],
    ['US$', 'USD', 'dollar', 'dollars'],
    ['euros', 'EUR', 'euro', 'euros'],
    ['£', 'GBP', 'pound', 'pounds'],
    ['Swedish kronor', 'SEK', 'Swedish krona', 'Swedish kronor'],
    ['HK$', 'HKD', 'Hong Kong dollar', 'Hong Kong dollars'],
    ['yen', 'JPY', 'yen', 'yen'],
  ])('reads %s as %s, "%s"', (name, code, singular, plural) => {
    expect(currencyOf(name)).toBe(code)
    expect(currencyNoun(code)).toEqual({ singular, plural })
  })

  it('knows no other sign', () => {
    expect(['', 'sheep', 'X$'].map(currencyOf)).toEqual([undefined, undefined, undefined])
  })
})
