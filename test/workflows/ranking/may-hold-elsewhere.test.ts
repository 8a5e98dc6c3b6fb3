import { expect, it } from 'vitest'
import { generateQuestions } from '../../../src/generation/generate-questions.ts'
import { findAsked } from '../../../src/item-checks/asked-target.ts'
import { mayHoldElsewhere } from '../../../src/workflows/ranking/may-hold-elsewhere.ts'
import { sketchBank } from './sketch-bank.ts'

const text = ['Portugal has many lighthouses. Portugal sold a lighthouse. Mira Olm came from there.']

const choices = (verb: string, object: string, evidence: string) => {
  const reader = sketchBank({
    text,
    entities: { land: { kind: 'place', sort: ['country', 'countries'], names: ['Portugal'] } },
    marks: {},
    facts: {
      told: {
        verb,
        arguments: [
          ['subject agent !', '{land}'],
          ['object theme', object],
        ],
        evidence: [evidence],
      },
    },
  })
  return generateQuestions(reader.bank, { seed: 1, kinds: ['choice'] }).map(question => ({
    isPool: question.kind === 'choice' && question.options.some(({ origin }) => origin.from === 'pool'),
    may: mayHoldElsewhere(question, findAsked(reader, question)),
  }))
}

it('doubts a place of a gazetteer beside what is so of many places', () => {
  const of = choices('have, present', 'many lighthouses', 'Portugal has many lighthouses.')
  expect(of).toEqual([{ isPool: true, may: true }])
})

it('takes what happened for told of the one place', () => {
  const of = choices('sell', 'a lighthouse', 'Portugal sold a lighthouse.')
  expect(of).toEqual([{ isPool: true, may: false }])
})
