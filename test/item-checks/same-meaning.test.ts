import { describe, expect, it } from 'vitest'
import { isSaidBy } from '../../src/item-checks/same-meaning.ts'
import type { Annotation } from '../../src/vocabulary/annotation.ts'
import { readerOf } from '../../src/vocabulary/bank-reader.ts'
import type { AnnotationId } from '../../src/vocabulary/identifiers.ts'
import type { Phrase } from '../../src/vocabulary/phrase.ts'
import { airliftBank } from './airlift-bank.ts'
import { quote } from './make-question.ts'

const bank = airliftBank()
const exactly: Annotation = {
  id: 'an_exactly',
  anchor: quote('270,000'),
  kind: 'quantity',
  quantity: {
    value: 300_000,
    type: 'count',
    unit: { singular: 'flight', plural: 'flights' },
    rounding: 1,
    writtenAs: 'number',
  },
}
const reader = readerOf({ ...bank, annotations: [...bank.annotations, exactly] })

const slot = (of: AnnotationId): Phrase[number] => ({ of, possessive: false, ask: true })
const named = (entity: string): Phrase[number] => {
  const found = bank.annotations.find(annotation => 'entity' in annotation && annotation.entity === entity)
  if (found === undefined) throw new Error(`Nothing is marked as ${entity}.`)
  return slot(found.id)
}

const cases: readonly (readonly [name: string, expected: boolean, said: Phrase, by: Phrase])[] = [
  ['the same words, whatever the article', true, ['the coal'], ['coal']],
  ['other words', false, ['coal'], ['salt']],
  ['one country under one slot', true, ['to ', named('en_britain')], ['to ', named('en_britain')]],
  ['another country', false, ['to ', named('en_britain')], ['to ', named('en_france')]],
  ['a mayor who speaks for the city', true, [named('en_west-berlin')], [named('en_reuter')]],
  ['"more than 270,000" by "300,000"', true, [slot('an_flights')], [slot('an_exactly')]],
  ['"300,000" by "more than 270,000"', false, [slot('an_exactly')], [slot('an_flights')]],
  ['flights by days', false, [slot('an_flights')], [slot('an_days')]],
  ['a day by another day', false, [slot('an_blocked')], [slot('an_ended')]],
  ['an office by the same office', true, [slot('an_mayor')], [slot('an_mayor')]],
  ['an office by another', false, [slot('an_mayor')], [slot('an_president')]],
  ['words with an apposition after them', true, [named('en_britain'), ', an ally'], [named('en_britain')]],
  ['a slot by words', false, [named('en_britain')], ['Britain']],
]

describe('isSaidBy', () => {
  it.each(cases)('says of %s: %s', (_, expected, said, by) => {
    expect(isSaidBy(reader, said, by)).toBe(expected)
  })
})
