import { describe, expect, it } from 'vitest'
import { readName, readNoun } from '../../../src/interchange/sketch/read-words.ts'

describe('readNoun', () => {
  it.each([
    ['strike', 'strikes'],
    ['country', 'countries'],
    ['day', 'days'],
    ['base', 'bases'],
    ['bus', 'buses'],
    ['box', 'boxes'],
    ['branch', 'branches'],
    ['dish', 'dishes'],
    ['air base', 'air bases'],
  ])('gives "%s" the plural "%s"', (singular, plural) => {
    expect(readNoun(singular)).toEqual({ singular, plural })
  })

  it('gives a mass noun no plural', () => {
    expect(readNoun(['water'])).toEqual({ singular: 'water' })
  })

  it('takes both forms of a pair as they are', () => {
    expect(readNoun(['percent', 'percent'])).toEqual({ singular: 'percent', plural: 'percent' })
    expect(readNoun(['aircraft', 'aircraft'])).toEqual({ singular: 'aircraft', plural: 'aircraft' })
  })
})

describe('readName', () => {
  it.each([
    ['Mira Sandal', 0, { text: 'Mira Sandal', use: 'full', accept: true }],
    ['Sandal', 1, { text: 'Sandal', use: 'short', accept: true }],
    ['full: Mira Sandal', 2, { text: 'Mira Sandal', use: 'full', accept: true }],
    ['titled: Mayor Sandal', 1, { text: 'Mayor Sandal', use: 'titled', accept: true }],
    ['acronym: CIA', 1, { text: 'CIA', use: 'acronym', accept: true }],
    ['variant: Masum', 1, { text: 'Masum', use: 'variant', accept: true }],
    ['description: the mayor', 1, { text: 'the mayor', use: 'description', accept: false }],
    ['adjective: Norwegian', 1, { text: 'Norwegian', use: 'adjective', accept: false }],
    ['Alien: Covenant', 0, { text: 'Alien: Covenant', use: 'full', accept: true }],
  ] as const)('reads "%s" at place %i', (words, place, name) => {
    expect(readName(words, place)).toEqual(name)
  })
})
