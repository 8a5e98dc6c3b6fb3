import { describe, expect, it } from 'vitest'
import { contentOf, sortWordsOf, stemOf } from '../../src/item-checks/content-words.ts'
import { airlift } from './airlift-bank.ts'

describe('contentOf', () => {
  it.each([
    ['Which country flew salt to West Berlin?', { 'en_west-berlin': 'name', fly: 'word', salt: 'word' }],
    ['When, in early June 1948, did the UK fly?', { uk: 'word', fly: 'word' }],
    ['What did the United Kingdom and Britain do on Monday?', { en_britain: 'name' }],
    ['Who was it?', {}],
  ])('takes "%s" apart', (text, content) => {
    expect(Object.fromEntries(contentOf(airlift, text))).toEqual(content)
  })
})

describe('stemOf', () => {
  it.each([
    ['pledge', 'pledged', 'pledging', 'pledges'],
    ['travel', 'travelled', 'travelling', 'travels'],
    ['fly', 'flew', 'flown', 'flies'],
    ['say', 'said', 'saying', 'says'],
    ['stop', 'stopped', 'stopping', 'stops'],
  ])('gives %s, %s, %s and %s one stem', (...forms) => {
    expect(new Set(forms.map(stemOf)).size).toBe(1)
  })

  it('keeps different words apart', () => {
    expect(new Set(['pledge', 'plead', 'play', 'plan', 'planet'].map(stemOf)).size).toBe(5)
  })
})

describe('sortWordsOf', () => {
  it('lists the sorts of the bank in both numbers, and nothing of their names', () => {
    const words = sortWordsOf(airlift)
    expect(['country', 'countries', 'city', 'airport', 'airports'].filter(word => !words.has(word))).toEqual([])
    expect(['britain', 'berlin', 'tegel'].filter(word => words.has(word))).toEqual([])
  })
})
