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
  fact: string,
  place: AskedPlace,
  entity: EntityId,
  expected: boolean,
])[] = [
  ['another country of which a fact says the same', 'british-salt', subject, 'en_australia', true],
  ['a country that flew something else', 'british-salt', subject, 'en_united-states', false],
  ['a country of which nothing is said', 'british-salt', subject, 'en_belgium', false],
  ['the holder of another office', 'is-mayor', subject, 'en_pieck', false],
  ['a member of the key', 'currency', subject, 'en_france', true],
  ['no member, where the list is complete', 'currency', subject, 'en_belgium', false],
  ['the whole that the key is a member of', 'tegel', subject, 'en_powers', true],
  ['the speaker of something else', 'go-on', { attribution: 0 }, 'en_marshall', false],
  ['the speaker', 'go-on', { attribution: 0 }, 'en_bevin', true],
]

describe('isAlsoTrue', () => {
  it.each(cases)('takes %s rightly', (_, fact, place, entity, expected) => {
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
