import { expect, test } from 'vitest'
import type { Entity } from '../../../src/vocabulary/entity.ts'
import { areOnePerson } from '../../../src/workflows/ranking/shares-name.ts'
import { sketchBank } from './sketch-bank.ts'

const { bank } = sketchBank({
  text: ['Jon Olm met Olm, Jona Olm, Te Lund, Te Aru Lund, Ms Brask and Mira Brask.'],
  entities: Object.fromEntries(
    ['Jon Olm', 'Olm', 'Jona Olm', 'Te Lund', 'Te Aru Lund', 'Ms Brask', 'Mira Brask'].map((name, at) => [
      `p${at}`,
      { kind: 'person' as const, sort: ['person', 'people'] as const, names: [name] },
    ]),
  ),
  marks: {},
  facts: {},
})
const person = (name: string): Entity => {
  const found = bank.entities.find(({ names }) => names.some(({ text }) => text === name))
  if (found === undefined) throw new Error(`There is no ${name}.`)
  return found
}

test.each([
  ['Jon Olm', 'Jona Olm', true],
  ['Jon Olm', 'Olm', true],
  ['Ms Brask', 'Mira Brask', true],
  ['Te Lund', 'Te Aru Lund', true],
  ['Jon Olm', 'Te Lund', false],
  ['Olm', 'Mira Brask', false],
  ['Jon Olm', 'Jon Olm', false],
])('%s beside %s', (one, other, are) => {
  expect(areOnePerson(person(one), person(other))).toBe(are)
  expect(areOnePerson(person(other), person(one))).toBe(are)
})
