import { describe, expect, it } from 'vitest'
import { agrees } from '../../src/item-checks/agrees.ts'
import { airlift } from './airlift-bank.ts'

const cases: readonly (readonly [wording: string, annotation: string, expected: boolean])[] = [
  ['Britain', 'entity en_britain', true],
  ['the United Kingdom', 'entity en_britain', true],
  ['France', 'entity en_britain', false],
  ['Tegel', 'entity en_tegel', true],
  ['Tegel airport', 'entity en_tegel', true],
  ['Tempelhof airport', 'entity en_tegel', false],
  ['270,000', 'an_flights', true],
  ['270 thousand flights', 'an_flights', true],
  ['27,000', 'an_flights', false],
  ['80%', 'an_landings', true],
  ['four fifths', 'an_landings', true],
  ['24 June 1948', 'an_blocked', true],
  ['June 24, 1948', 'an_blocked', true],
  ['24 June', 'an_blocked', true],
  ['1948', 'an_blocked', true],
  ['the 24th', 'an_blocked', false],
  ['24 June 1949', 'an_blocked', false],
  ['mayor', 'an_mayor', true],
  ['mayor of West Berlin', 'an_mayor', true],
  ['American secretary of state', 'an_secretary', true],
  ['secretary of state of France', 'an_secretary', false],
  ['president', 'an_mayor', false],
]

function annotationOf(name: string) {
  const found = airlift.bank.annotations.find(
    annotation => annotation.id === name || ('entity' in annotation && `entity ${annotation.entity}` === name),
  )
  if (found === undefined) throw new Error(`The bank has no annotation ${name}.`)
  return found
}

describe('agrees', () => {
  it.each(cases)('says of "%s" for %s: %s', (wording, annotation, expected) => {
    expect(agrees(airlift, wording, annotationOf(annotation))).toBe(expected)
  })
})
