import { describe, expect, it } from 'vitest'
import { whereItPlays, whereTheyLie } from '../../../src/generation/pools/where-it-lies.ts'
import { readerOf } from '../../../src/vocabulary/bank-reader.ts'
import { bridgeBank } from '../distractors/bridge-bank.ts'

const bank = bridgeBank()
const [first] = bank.entities
const named = (text: string) => {
  if (first === undefined) throw new Error('The bank has no entity.')
  return { ...first, names: [{ text, use: 'full', accept: true } as const] }
}
const playing = (...places: string[]) => whereItPlays(readerOf({ ...bank, entities: places.map(named) }))

describe('whereTheyLie', () => {
  it.each([
    ['a city', ['Bergen'], ['Norway', 'Northern Europe', 'Europe']],
    ['a country', ['Norway'], ['Norway', 'Northern Europe', 'Europe']],
    ['the first that is known', ['Tidewick', 'Accra', 'Oslo'], ['Ghana', 'Western Africa', 'Africa']],
    ['what is a country before it is a city', ['Singapore'], ['Singapore', 'South-eastern Asia', 'Asia']],
    ['what nobody knows', ['Tidewick'], []],
    ['nothing', [], []],
  ])('says where %s lies', (_what, places, near) => {
    expect(whereTheyLie(places.map(named))).toEqual(near)
  })
})

describe('whereItPlays', () => {
  it.each([
    ['one country', ['Bergen', 'Oslo', 'Norway'], ['Norway', 'Northern Europe', 'Europe']],
    ['one region', ['Bergen', 'Sweden', 'Denmark'], ['Northern Europe', 'Europe']],
    ['one country but for a visit', ['Bergen', 'Oslo', 'Trondheim', 'Accra'], ['Norway', 'Northern Europe', 'Europe']],
    ['two continents alike', ['Oslo', 'Accra'], []],
    ['no place that is known', ['Tidewick'], []],
  ])('finds %s', (_what, places, near) => {
    expect(playing(...places)).toEqual(near)
  })
})
