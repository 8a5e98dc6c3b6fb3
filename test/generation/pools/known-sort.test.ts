import { describe, expect, it } from 'vitest'
import { areOfTwoSorts, isCoarseSort } from '../../../src/generation/pools/known-sort.ts'
import type { Entity } from '../../../src/vocabulary/entity.ts'

describe('areOfTwoSorts', () => {
  it.each([
    ['a country and a city', 'France', 'Lyon', true],
    ['a country and a glacier', 'Norway', 'Folgefonna Glacier', true],
    ['a lake and a sea', 'Lake Vern', 'Red Sea', true],
    ['a university and a bank', 'University of Tromsø', 'Harbour Bank', true],
    ['two cities', 'Paris', 'Lyon', false],
    ['two lakes of which no pool knows one', 'Lake Vern', 'Lake Victoria', false],
    ['two countries, one by an older name', 'Burma', 'Britain', false],
    ['a city and what nothing tells of, which may be no town', 'Paris', 'Villefranche', true],
  ])('knows %s by their names', (_what, one, other, are) => {
    expect(areOfTwoSorts(place(one), place(other))).toBe(are)
    expect(areOfTwoSorts(place(other), place(one))).toBe(are)
  })

  it('leaves it to the sort where that says enough', () => {
    expect(areOfTwoSorts(place('Paris', 'ship'), place('France', 'ship'))).toBe(false)
  })
})

describe('isCoarseSort', () => {
  it.each([
    ['place', true],
    ['Organisation', true],
    ['city', false],
    ['news agency', false],
  ])('judges "%s"', (sort, is) => {
    expect(isCoarseSort(sort)).toBe(is)
  })
})

function place(name: string, sort = 'place'): Entity {
  return {
    id: 'en_one',
    kind: 'place',
    sort: { singular: sort },
    names: [{ text: name, use: 'full', accept: true }],
    article: 'none',
    agreement: 'singular',
    within: [],
    speaksFor: [],
  }
}
