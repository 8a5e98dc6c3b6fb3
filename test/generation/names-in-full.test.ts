import { expect, test } from 'vitest'
import { namesInFull } from '../../src/generation/names-in-full.ts'
import { named, sketchBank } from '../workflows/ranking/sketch-bank.ts'

test.each([
  ['a school of that name', 'place', 'Olm', 'She left Olm School in 1990.', ['Olm School']],
  [
    'a body with its town',
    'facility',
    'Olm College',
    'She left Olm College, Varn, when she was ten.',
    ['Olm College, Varn'],
  ],
  ['a row of names', 'place', 'Olm', 'She saw Olm, Varn and Tarn.', []],
  ['the end of a row', 'place', 'Olm', 'She saw Tarn, Olm, Varn.', []],
  ['a longer word', 'place', 'Olm', 'She saw NewOlm School.', []],
  ['a person with a town', 'person', 'Mira Olm', 'It was Mira Olm, Varn.', []],
])('knows %s', (_, kind, name, text, full) => {
  const reader = sketchBank({ entities: { one: named(kind, name) }, text: [text, `It was ${name}.`] })
  const [entity] = reader.bank.entities
  expect(entity && namesInFull(reader, entity)).toEqual(full)
})
