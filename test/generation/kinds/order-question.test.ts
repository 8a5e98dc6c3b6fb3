import { describe, expect, it } from 'vitest'
import { makeOrderQuestions } from '../../../src/generation/kinds/order-question.ts'
import { done, type FactCase, harbour, speech } from './harbour-bank.ts'

const opened = done('open', '{norway}', 'on', '{day}')
const rebuilt = done('rebuild', '{kenya}', 'in', '{year}')
const closed = done('close', 'a storm', 'in', '{month}')

const orderOf = (facts: Record<string, FactCase>) => {
  const [question, ...more] = makeOrderQuestions(harbour(facts), 1)
  expect(more).toEqual([])
  return question?.sequence.map(id => question.items.find(item => item.id === id)?.text)
}

describe('makeOrderQuestions', () => {
  it('asks for the order of three happenings by their dates, each without its date', () => {
    expect(orderOf({ rebuilt, opened, closed })).toEqual([
      'Norway opened the harbour.',
      'A storm closed the harbour.',
      'Kenya rebuilt the harbour.',
    ])
  })

  it('says when each happened, and quotes all of them as one proof', () => {
    const [question] = makeOrderQuestions(harbour({ rebuilt, opened, closed }), 1)
    expect(question?.items.map(({ rationale }) => rationale.text).toSorted()).toEqual([
      'A storm closed the harbour in July 1988.',
      'Kenya rebuilt the harbour in 1990.',
      'Norway opened the harbour on 9 May 1987.',
    ])
    expect(question?.evidence).toHaveLength(1)
    expect(question?.items.every(({ rationale }) => rationale.evidence.length > 0)).toBe(true)
  })

  it('places a happening without a date by what the article says came before it', () => {
    const {
      arguments: [subject, object],
    } = opened
    const filled = { ...opened, verb: 'fill', arguments: [subject, object].filter(one => one !== undefined) }
    const earlier = (fact: string) => ({ relations: [{ type: 'before' as const, fact, cue: 'opened the harbour' }] })
    expect(
      orderOf({
        filled: { ...filled, ...earlier('closed') },
        opened: { ...opened, ...earlier('filled') },
        closed,
      }),
    ).toEqual(['Norway opened the harbour.', 'Norway filled the harbour.', 'A storm closed the harbour.'])
  })

  const refused: readonly (readonly [why: string, third: FactCase])[] = [
    ['of which one is denied', done('close, past not', 'a storm', 'in', '{month}')],
    ['of which one is a state', done('own', '{kenya}', 'in', '{month}')],
    ['of which one only might have been', done('close, past might', 'a storm', 'in', '{month}')],
    ['of which one fell into the year of another', done('close', 'a storm', 'in', '{year}')],
    ['of which one began at a date and went on', done('paint', '{kenya}', 'since', '{month}')],
    ['of which one tells the time in other words', done('close', 'a storm after May', 'in', '{month}')],
    ['of which one would be told like another', done('open', '{norway}', 'in', '{month}')],
    [
      'of which one is only alleged',
      {
        ...closed,
        evidence: [[...closed.evidence.flat(), speech]],
        attribution: [{ speaker: '{lund}', verb: 'claim', cue: speech, stance: 'alleges' }],
      },
    ],
  ]
  it.each(refused)('makes no order of three happenings %s', (_why, third) => {
    expect(makeOrderQuestions(harbour({ opened, rebuilt, third }), 1)).toEqual([])
  })
})
