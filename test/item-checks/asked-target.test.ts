import { describe, expect, it } from 'vitest'
import { factsOf, findAsked } from '../../src/item-checks/asked-target.ts'
import type { Target } from '../../src/vocabulary/derivation.ts'
import type { FactId } from '../../src/vocabulary/identifiers.ts'
import { airlift } from './airlift-bank.ts'
import { choice, slot } from './make-question.ts'

const built = { key: 'France', wrong: ['Britain'], evidence: ['France built Tegel airport in 90 days.'] }

describe('findAsked', () => {
  it('finds the slot that a generated question asks for', () => {
    const asked = findAsked(airlift, choice({ ...built, target: slot('tegel', 'days') }))
    expect(asked?.fact.id).toBe('fa_tegel')
    expect(asked?.place).toEqual({ argument: 2, annotation: 'an_days' })
    expect(asked?.annotation.id).toBe('an_days')
  })

  it('finds the speaker that a generated question asks for', () => {
    const target = { ask: 'speaker', fact: 'fa_go-on', attribution: 0 } as const
    const asked = findAsked(airlift, choice({ ...built, target }))
    expect(asked?.place).toEqual({ attribution: 0 })
    expect(asked && airlift.entityOf(asked.annotation)?.id).toBe('en_bevin')
  })

  it.each([
    ['that a person wrote', undefined],
    ['about a fact that the bank does not hold', { ask: 'speaker', fact: 'fa_gone', attribution: 0 }],
    ['about an attribution that the fact does not have', { ask: 'speaker', fact: 'fa_go-on', attribution: 1 }],
    ['about a slot that the fact does not have', { ask: 'slot', fact: 'fa_tegel', annotation: 'an_mayor' }],
  ] as const)('finds nothing in a question %s', (_, target) => {
    expect(findAsked(airlift, choice({ ...built, ...(target !== undefined && { target }) }))).toBeUndefined()
  })
})

describe('factsOf', () => {
  const targets: readonly (readonly [Target, readonly FactId[]])[] = [
    [slot('tegel', 'france'), ['fa_tegel']],
    [{ ask: 'compare', quantities: ['an_days', 'an_flights'] }, ['fa_flights', 'fa_tegel']],
    [{ ask: 'order', facts: ['fa_blocked', 'fa_tegel', 'fa_ended'] }, ['fa_blocked', 'fa_tegel', 'fa_ended']],
  ]
  it.each(targets)('lists for %j the facts %j', (target, facts) => {
    expect(factsOf(airlift, choice({ ...built, target }))).toEqual(facts)
  })

  it('lists none for a question that a person wrote', () => {
    expect(factsOf(airlift, choice(built))).toEqual([])
  })
})
