import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findBankFaults } from '../../src/interchange/bank-faults.ts'
import { readFacts } from '../../src/reading/read-facts.ts'
import type { ParsedText } from '../../src/vocabulary/parsed-text.ts'
import { QuestionBank } from '../../src/vocabulary/question-bank.ts'
import { clauseCases } from './clauses/clause-cases.ts'
import { speechCases } from './clauses/speech-cases.ts'
import { damagedText } from './damaged-text.ts'
import { anyParsedText } from './random-text.ts'
import { parseText } from './read-short.ts'

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

test('fifty thousand words are read within seconds', () => {
  const cases = [...clauseCases, ...speechCases].flatMap(({ text }) => text)
  const one = parseText(cases)
  const times = Math.ceil(50_000 / one.text.split(/\s+/).length)
  const long = parseText(Array.from({ length: times }, () => cases).flat())
  const start = performance.now()
  const { facts } = readFacts(long)
  expect(performance.now() - start).toBeLessThan(20_000)
  expect(facts.length).toBeGreaterThan(10)
}, 60_000)

test('the evidence of a pronoun shows the name that stands nearest before it', () => {
  const mira = {
    words: 'Mira/NNP/2/nsubj left/VBD/0/root/leave Varn/NNP/2/obj',
    mentions: ['person:mira:1', 'place:varn:3'],
  }
  const she = {
    words: 'She/PRP/2/nsubj reached/VBD/0/root/reach Olm/NNP/2/obj',
    mentions: ['person:mira:1', 'place:olm:3'],
  }
  const { facts } = readFacts(parseText([mira, mira, she]))
  const [evidence = []] = facts.at(-1)?.evidence ?? []
  expect(evidence.map(({ exact, start }) => [exact, start])).toEqual([
    ['She reached Olm', 32],
    ['Mira', 16],
  ])
})
