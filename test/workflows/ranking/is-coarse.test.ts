import { expect, test } from 'vitest'
import { isCoarse } from '../../../src/workflows/ranking/is-coarse.ts'
import { named, sketchBank } from './sketch-bank.ts'

test.each([
  ['a penis', true],
  ['BULLSHIT', true],
  ['the cockerels of Scunthorpe', false],
  ['a dish of shitake', false],
])('no draft asks for what no teacher reads out: %s', (drawn, coarse) => {
  const text = `The Varn Club drew ${drawn}.`
  const reader = sketchBank({
    text: [text],
    entities: { club: named('organisation', 'Varn Club') },
    facts: {
      told: {
        verb: 'draw, past',
        arguments: [
          ['subject theme', '{club}'],
          ['object theme', drawn],
        ],
        evidence: [text],
      },
    },
  })
  const [fact] = reader.bank.facts
  expect(fact && isCoarse(fact)).toBe(coarse)
})
