import { describe, expect, it } from 'vitest'
import { openingOf, openingOfKeyAlone } from '../../src/item-checks/opening-word.ts'

describe('openingOf', () => {
  it.each([
    ['Because it rained', '“because”'],
    ['To save fuel', '“to”'],
    ['To the harbour', 'a preposition or a conjunction'],
    ['To Dover', 'a preposition or a conjunction'],
    ['Over 40 people', undefined],
    ['As many as forty', undefined],
    ['IT experts', undefined],
    ['That the sea was cold', '“that”'],
    ['They slept', 'a subject'],
    ['Items of clothing', undefined],
  ])('names what ties “%s” to its stem', (text, opening) => {
    expect(openingOf(text)).toBe(opening)
  })
})

describe('openingOfKeyAlone', () => {
  it.each([
    ['They slept', ['Sold a boat', 'Wanted to leave'], 'begins with a subject'],
    ['The prize was high', ['Because it rained', 'Because of a bet'], 'doesn’t begin with “because”'],
    ['In Dover', ['London', 'Calais'], 'begins with a preposition or a conjunction'],
  ])('tells what sets “%s” apart', (key, others, cue) => {
    expect(openingOfKeyAlone(key, others)).toBe(cue)
  })

  it.each([
    ['They slept', ['The sea was calm', 'A boat sank']],
    ['They slept', ['Boats were sold', 'Fog came']],
    ['Pilots slept', ['They swam', 'They left']],
    ['In Dover', ['Near Calais', 'At sea']],
    ['In fog', ['Whenever it rains', 'Never']],
    ['London', ['Dover', 'In Calais']],
  ])('finds nothing that sets “%s” apart where others fit as well', (key, others) => {
    expect(openingOfKeyAlone(key, others)).toBeUndefined()
  })
})
