import { expect, test } from 'vitest'
import { quotesWords } from '../../src/generation/quotes-words.ts'
import { readerOf } from '../../src/vocabulary/bank-reader.ts'
import { bankOf, stemsOf } from './realise-fact.ts'

const said = {
  verb: 'say',
  arguments: [
    ['subject agent', '{lund}'],
    ['object theme', '“We all lost the keel on that night”'],
  ],
} as const

test.each([
  ['words between quotation marks', said, true],
  ['what is said without them', { ...said, arguments: [said.arguments[0], ['object theme', 'a few words']] }, false],
  ['what else is done to such words', { ...said, verb: 'carve' }, false],
] as const)('finds speech in %s', (_what, given, is) => {
  expect(readerOf(bankOf(given)).facts.map(quotesWords)).toEqual([is])
})

test('asks who said the words, and no more than that', () => {
  expect(stemsOf(said)).toEqual(['Who said “We all lost the keel on that night”?'])
})
