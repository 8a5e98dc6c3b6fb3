import { describe, expect, it } from 'vitest'
import { type AskedPlace, isAlsoTrue } from '../../src/item-checks/also-true.ts'
import { readerOf } from '../../src/vocabulary/bank-reader.ts'
import type { Fact } from '../../src/vocabulary/fact.ts'
import type { EntityId } from '../../src/vocabulary/identifiers.ts'
import type { QuestionBank } from '../../src/vocabulary/question-bank.ts'
import { airliftBank } from './airlift-bank.ts'

const subject: AskedPlace = { argument: 0 }

function isTrue(fact: string, place: AskedPlace, entity: EntityId, bank: QuestionBank = airliftBank()): boolean {
  const reader = readerOf(bank)
  const found = reader.facts.find(({ id }) => id === `fa_${fact}`)
  if (found === undefined) throw new Error(`There is no fact ${fact}.`)
  return isAlsoTrue(reader, found, place, reader.entity(entity))
}

function withFact(from: string, change: (fact: Fact) => Fact): QuestionBank {
  const bank = airliftBank()
  return { ...bank, facts: bank.facts.map(fact => (fact.id === `fa_${from}` ? change(fact) : fact)) }
}

const cases: readonly (readonly [
  name: string,
  expected: boolean,
  fact: string,
  place: AskedPlace,
  entity: EntityId,
])[] = [
  ['another country of which a fact says the same', true, 'british-salt', subject, 'en_australia'],
  ['a country that flew something else', false, 'british-salt', subject, 'en_united-states'],
  ['a country of which nothing is said', false, 'british-salt', subject, 'en_belgium'],
  ['the holder of another office', false, 'is-mayor', subject, 'en_pieck'],
  ['a member of the key', true, 'currency', subject, 'en_france'],
  ['no member, where the list is complete', false, 'currency', subject, 'en_belgium'],
  ['the whole that the key is a member of', true, 'tegel', subject, 'en_powers'],
  ['the speaker of something else', false, 'go-on', { attribution: 0 }, 'en_marshall'],
  ['the speaker', true, 'go-on', { attribution: 0 }, 'en_bevin'],
]

describe('isAlsoTrue', () => {
  it.each(cases)('says of %s: %s', (_, expected, fact, place, entity) => {
    expect(isTrue(fact, place, entity)).toBe(expected)
  })

  it('takes everything of the members’ sort as true while the key’s list is open', () => {
    const bank = airliftBank()
    const entities = bank.entities.map(entity =>
      entity.members === undefined ? entity : { ...entity, members: { ...entity.members, complete: false } },
    )
    expect(isTrue('currency', subject, 'en_belgium', { ...bank, entities })).toBe(true)
    expect(isTrue('currency', subject, 'en_reuter', { ...bank, entities })).toBe(false)
  })

  it('takes a fact that is negated, or not confirmed, as saying something else', () => {
    const negated = withFact('australian-salt', fact => ({
      ...fact,
      clause: { ...fact.clause, verb: { ...fact.clause.verb, negated: true } },
    }))
    const rejected = withFact('australian-salt', fact => ({ ...fact, status: 'rejected' }))
    expect(isTrue('british-salt', subject, 'en_australia', negated)).toBe(false)
    expect(isTrue('british-salt', subject, 'en_australia', rejected)).toBe(false)
  })

  it('sees the same in the passive', () => {
    const passive = withFact('australian-salt', fact => ({
      ...fact,
      clause: {
        verb: { ...fact.clause.verb, passive: true },
        arguments: fact.clause.arguments.map(argument => {
          if (argument.function === 'subject') return { ...argument, function: 'adjunct', preposition: 'by' }
          return argument.function === 'object' ? { ...argument, function: 'subject' } : argument
        }),
      },
    }))
    expect(isTrue('british-salt', subject, 'en_australia', passive)).toBe(true)
  })

  it('takes what is listed beside the key, and who else vouches for the fact, as true', () => {
    const listed = withFact('coal', fact => {
      const [first, ...others] = fact.clause.arguments
      const britain = airliftBank().annotations.find(
        annotation => 'entity' in annotation && annotation.entity === 'en_britain',
      )
      if (first === undefined || britain === undefined) return fact
      const phrase = [...first.phrase, ' and ', { of: britain.id, possessive: false, ask: true }]
      return { ...fact, clause: { ...fact.clause, arguments: [{ ...first, phrase }, ...others] } }
    })
    expect(isTrue('coal', subject, 'en_britain', listed)).toBe(true)
    expect(isTrue('coal', subject, 'en_australia', listed)).toBe(false)
  })
})
