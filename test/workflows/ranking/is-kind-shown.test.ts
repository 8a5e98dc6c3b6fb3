import { expect, test } from 'vitest'
import { isKindShown } from '../../../src/workflows/ranking/is-kind-shown.ts'
import { named, sketchBank } from './sketch-bank.ts'

const shown = (entity: object, text: string, marks: object = {}): boolean | undefined => {
  const reader = sketchBank({ entities: { one: entity }, text: [text], marks })
  const [first] = reader.bank.entities
  return first && isKindShown(reader, first)
}

test.each([
  ['a person of two names', named('person', 'Mira Olm'), 'Mira Olm left.', true],
  ['a person of one name', named('person', 'Tarnex'), 'Tarnex left.', false],
  ['a place on the map', named('place', 'Norway'), 'Norway won.', true],
  ['a place that somebody is in', named('place', 'Quillo'), 'She lived in Quillo.', true],
  ['a poem that was taken for a place', named('place', 'Quillo'), 'She wrote Quillo.', false],
  ['a firm', named('organisation', 'Tarnex'), 'Tarnex left.', true],
])('%s', (_, entity, text, is) => {
  expect(shown(entity, text)).toBe(is)
})

test('a person of one name is shown by a pronoun', () => {
  const marks = { she: { quote: 'She', entity: 'one' } }
  expect(shown(named('person', 'Tarnex'), 'Tarnex left. She slept.', marks)).toBe(true)
})
