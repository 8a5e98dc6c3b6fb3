import { expect, test } from 'vitest'
import { isMain } from '../../../src/workflows/ranking/is-main.ts'
import { named, sketchBank } from './sketch-bank.ts'

const entities = { mira: named('person', 'Mira Olm', 'Olm'), jon: named('person', 'Jon Tarn') }
const often = Array.from({ length: 6 }, () => 'Mira Olm left.').join(' ')

const mainIn = (text: readonly string[], headline?: string): boolean[] => {
  const reader = sketchBank({ entities, text, ...(headline !== undefined && { headline }) })
  return reader.bank.entities.map(entity => isMain(reader, entity))
}

test.each([
  ['that the headline names', ['Jon Tarn met Mira Olm.'], 'Olm wins again', [true, false]],
  ['that the headline only holds as part of a word', ['Jon Tarn met Mira Olm.'], 'Olmic boats', [false, false]],
  ['that the text tells of time and again', [`${often} Jon Tarn left.`], undefined, [true, false]],
  ['that the text names once', ['Mira Olm left. Jon Tarn left.'], undefined, [false, false]],
  ['that comes up late', [`Jon Tarn left. ${'The harbour was cold. '.repeat(20)}${often}`], undefined, [false, false]],
])('tells of a person %s', (_, text, headline, main) => {
  expect(mainIn(text, headline)).toEqual(main)
})
