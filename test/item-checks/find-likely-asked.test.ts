import { describe, expect, it } from 'vitest'
import { findLikelyAsked } from '../../src/item-checks/find-likely-asked.ts'
import { airlift } from './airlift-bank.ts'
import { choice } from './make-question.ts'

const built = { key: 'France', wrong: ['Britain'], evidence: ['France built Tegel airport in 90 days.'] }

describe('findLikelyAsked', () => {
  it('finds the fact by its evidence, its verb in any form, and the key', () => {
    const asked = findLikelyAsked(airlift, choice({ ...built, stem: 'Which country was building Tegel?' }))
    expect(asked?.fact.id).toBe('fa_tegel')
    expect(asked?.place).toMatchObject({ argument: 0 })
  })

  it.each([
    ['with another verb', { ...built, stem: 'Which country left Tegel?' }],
    ['with evidence from elsewhere', { ...built, stem: 'Who built it?', evidence: ['101 people had died'] }],
    ['with a key that the fact does not hold', { ...built, stem: 'Who built Tegel?', key: 'Belgium' }],
  ])('finds none for a question %s', (_, given) => {
    expect(findLikelyAsked(airlift, choice(given))).toBeUndefined()
  })

  it('finds none where several options are right', () => {
    const question = choice({ ...built, stem: 'Which country built Tegel?' })
    expect(findLikelyAsked(airlift, { ...question, keys: ['op_0', 'op_1'] })).toBeUndefined()
  })
})
