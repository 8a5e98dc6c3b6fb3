import { describe, expect, it } from 'vitest'
import { isPlainStatement } from '../../../src/generation/distractors/plain-statement.ts'
import { readerOf } from '../../../src/vocabulary/bank-reader.ts'
import { bridgeBank } from './bridge-bank.ts'

const [fact] = readerOf(bridgeBank()).facts

describe('isPlainStatement', () => {
  it.each([
    ['a short clause', 'Ben Okoro closed the mill in Oslo on 7 May 2021.', true],
    ['one with an office that has its article', 'Cara Diaz was a clerk at the Northern Council.', true],
    ['a long one', 'Ben Okoro closed the old mill by the river in Oslo on the seventh of May that spring.', false],
    ['a word that points outside', 'Ben Okoro closed it in Oslo.', false],
    ['a second clause', 'Ben Okoro closed a mill which stood in Oslo.', false],
    ['two commas', 'Ben Okoro, in May, closed the mill.', false],
    ['an office without its article', 'Cara Diaz was a clerk at Northern Council.', false],
    ['an owner without its article', "Cara Diaz was a clerk for Bergen Sheriff's office.", false],
  ])('judges %s', (_what, text, is) => {
    expect(fact && isPlainStatement(fact, text)).toBe(is)
  })
})
