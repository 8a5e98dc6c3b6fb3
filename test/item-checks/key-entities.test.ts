import { describe, expect, it } from 'vitest'
import { keyEntities } from '../../src/item-checks/key-entities.ts'
import type { Question } from '../../src/vocabulary/question.ts'
import { airlift } from './airlift-bank.ts'
import { blank, choice, slot } from './make-question.ts'

const idsOf = (question: Question) => keyEntities(airlift, question).map(({ id }) => id)

describe('keyEntities', () => {
  it('trusts what a generated question asks for over what its key says', () => {
    const target = slot('tegel', 'france')
    expect(idsOf(choice({ key: 'Britain', wrong: ['Peru'], target }))).toEqual(['en_france'])
  })

  it('takes what the wordings of a written key name, and nothing from a key that names nothing', () => {
    expect(idsOf(choice({ key: 'the UK or Britain', wrong: ['Peru'] }))).toEqual([])
    expect(idsOf(choice({ key: 'United Kingdom', wrong: ['Peru'] }))).toEqual(['en_britain'])
    expect(idsOf(blank({ sentence: '___ flew.', accepted: ['Tegel'] }))).toEqual(['en_tegel'])
  })

  it('takes the wordings of a generated key that is no entity', () => {
    expect(idsOf(choice({ key: '90', wrong: ['80'], target: slot('tegel', 'days') }))).toEqual([])
  })
})
