import { expect, test } from 'vitest'
import { generateQuestions } from '../../../src/generation/generate-questions.ts'
import { findAsked } from '../../../src/item-checks/asked-target.ts'
import { isBehindClause } from '../../../src/workflows/ranking/is-behind-clause.ts'
import { named, sketchBank } from './sketch-bank.ts'

const gaps = (object: string) => {
  const text = `The Varn Club bought ${object} in Olm.`
  const reader = sketchBank({
    text: [text],
    entities: {
      club: named('organisation', 'Varn Club'),
      olm: { kind: 'place', sort: ['city', 'cities'], names: ['Olm'] },
    },
    facts: {
      told: {
        verb: 'buy, past',
        arguments: [
          ['subject agent !', '{club}'],
          ['object theme', object],
          ['adjunct place in', '{olm}'],
        ],
        evidence: [text],
      },
    },
  })
  return generateQuestions(reader.bank, { seed: 1, kinds: ['blank'] }).flatMap(question =>
    question.kind === 'blank' ? [[question.before, isBehindClause(question, findAsked(reader, question))]] : [],
  )
}

test('a gap behind a clause seems to belong to that', () => {
  expect(gaps('a boat that carries sand')).toContainEqual(['Varn Club bought a boat that carries sand in ', true])
})

test('one behind a noun does not, nor does the subject', () => {
  expect(gaps('a boat')).toContainEqual(['Varn Club bought a boat in ', false])
  expect(gaps('a boat that carries sand').filter(([before]) => before === '')).toEqual([['', false]])
})
