import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findBankFaults } from '../../src/interchange/bank-faults.ts'
import { readFacts } from '../../src/reading/read-facts.ts'
import type { ParsedText } from '../../src/vocabulary/parsed-text.ts'
import { QuestionBank } from '../../src/vocabulary/question-bank.ts'
import { damagedText } from './damaged-text.ts'
import { anyParsedText } from './random-text.ts'

function bankOf(parsed: ParsedText): QuestionBank {
  const { headline, text, writtenOn } = parsed
  const passages = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }))
  return QuestionBank.parse({
    ...{ format: 'quizwright-bank', version: 1, title: 'A text', licence: 'CC0-1.0', questions: [], quizzes: [] },
    ...{ article: { headline, text, writtenOn, passages }, ...readFacts(parsed) },
  })
}

test('whatever the trees and mentions, the facts make a valid bank', () => {
  fc.assert(
    fc.property(anyParsedText, parsed => {
      expect(findBankFaults(bankOf(parsed))).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('sentences with spoiled words and mentions make a valid bank that has facts', () => {
  let facts = 0
  fc.assert(
    fc.property(damagedText, parsed => {
      const bank = bankOf(parsed)
      facts += bank.facts.length
      expect(findBankFaults(bank)).toEqual([])
    }),
    { numRuns: 500 },
  )
  expect(facts).toBeGreaterThan(500)
})

test('the same text gives the same facts', () => {
  fc.assert(
    fc.property(anyParsedText, parsed => {
      expect(readFacts(parsed)).toEqual(readFacts(parsed))
    }),
    { numRuns: 100 },
  )
})
