import { describe, expect, it } from 'vitest'
import { isCountryName } from '../../src/text/country-names.ts'

const countries = [
  'iraq',
  'iran',
  'niger',
  'austria',
  'united states',
  'cote divoire',
  'scotland',
  'austrian',
  'iraqi',
  'nigerian',
]
const others = [
  '',
  'i',
  'an',
  'paris',
  'kerry',
  'austrailia',
  'nigerii',
  'islamic state',
  'united nations',
  'european union',
  'eurozone',
]

describe('isCountryName', () => {
  it.each(countries)('knows "%s"', name => {
    expect(isCountryName(name)).toBe(true)
  })
  it.each(others)('does not take "%s" for a country', name => {
    expect(isCountryName(name)).toBe(false)
  })
})
