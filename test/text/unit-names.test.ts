import { describe, expect, it } from 'vitest'
import { isCurrencyName, isSameUnit } from '../../src/text/unit-names.ts'

const same: [string, string][] = [
  ['troop', 'troops'],
  ['Air Strikes', 'airstrike'],
  ['air-strikes', 'air strikes'],
  ['%', 'percent'],
  ['per cent', 'percent'],
  ['km', 'kilometres'],
  ['kilometers', 'kilometres'],
  ['km / h', 'kilometres per hour'],
  ['feet', 'foot'],
  ['people', 'person'],
]
const different: [string, string][] = [
  ['tanks', 'troops'],
  ['km', 'metres'],
  ['m', 'miles'],
  ['%', 'points'],
  ['', 'troops'],
]
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
]

describe('isSameUnit', () => {
  it.each(same)('takes "%s" and "%s" for one unit', (one, other) => {
    expect(isSameUnit(one, other)).toBe(true)
    expect(isSameUnit(other, one)).toBe(true)
  })
  it.each(different)('tells "%s" from "%s"', (one, other) => {
    expect(isSameUnit(one, other)).toBe(false)
    expect(isSameUnit(other, one)).toBe(false)
  })
})

describe('isCurrencyName', () => {
  it.each(currencies)('says of "%s" for %s: %s', (name, currency, expected) => {
    expect(isCurrencyName(name, currency)).toBe(expected)
  })
})
