import { describe, expect, it } from 'vitest'
import { entitiesBesideKey, isInKeySentence, isJoinedToKey } from '../../../src/generation/distractors/key-sentence.ts'
import { findTargets } from '../../../src/generation/targets.ts'
import { readerOf } from '../../../src/vocabulary/bank-reader.ts'
import { bridgeBank } from './bridge-bank.ts'

const reader = readerOf(bridgeBank())
const entity = (name: string) => {
  const found = reader.bank.entities.find(({ names }) => names[0]?.text === name)
  if (found === undefined) throw new Error(name)
  return found
}
const target = (name: string) => {
  const found = findTargets(reader).find(({ annotation }) => reader.entityOf(annotation) === entity(name))
  if (found === undefined) throw new Error(name)
  return found
}
const placeOf = (words: string) => {
  const start = reader.bank.article.text.indexOf(words)
  return { start, end: start + words.length }
}

describe('isInKeySentence', () => {
  it.each([
    ['the next name in it', 'Ben Okoro', true],
    ['its own words', 'Ada Lund', true],
    ['the next sentence', '350 guests', false],
    ['another paragraph', 'Finland', false],
  ])('knows %s', (_what, words, is) => {
    expect(isInKeySentence(reader, target('Ada Lund'), placeOf(words))).toBe(is)
  })
})

describe('entitiesBesideKey', () => {
  it('lists what the sentence of the key names, in its order', () => {
    expect(entitiesBesideKey(reader, target('Ada Lund'))).toEqual(['en_lund', 'en_bergen', 'en_okoro', 'en_oslo'])
  })
})

describe('isJoinedToKey', () => {
  it.each([
    ['Norway', 'Sweden', true],
    ['Norway', 'Denmark', true],
    ['Sweden', 'Norway', true],
    ['Norway', 'Finland', false],
    ['Finland', 'Denmark', false],
    ['Bergen', 'Oslo', false],
  ])('tells of %s and %s', (key, other, is) => {
    expect(isJoinedToKey(reader, target(key), entity(other))).toBe(is)
  })
})
