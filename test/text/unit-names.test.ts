import { describe, expect, it } from 'vitest'
import { isSameUnit, unitRatio } from '../../src/text/unit-names.ts'

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
const ratios: [string, string, number | undefined][] = [
  ['years', 'decades', 0.1],
  ['decade', 'year', 10],
  ['weeks', 'days', 7],
  ['fortnight', 'weeks', 2],
  ['km', 'metres', 1000],
  ['metres', 'feet', undefined],
  ['months', 'weeks', undefined],
  ['troops', 'tanks', undefined],
]

describe('unitRatio', () => {
  it.each(ratios)('finds for "%s" in "%s" the ratio %s', (one, other, ratio) => {
    expect(unitRatio(one, other)).toBe(ratio)
  })
})

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
