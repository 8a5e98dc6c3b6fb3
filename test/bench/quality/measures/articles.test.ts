import { expect, test } from 'vitest'
import { generateQuestions } from '../../../../src/generation/generate-questions.ts'
import { findBankFaults } from '../../../../src/interchange/bank-faults.ts'
import { readerOf } from '../../../../src/vocabulary/bank-reader.ts'
import type { Question } from '../../../../src/vocabulary/question.ts'
import { readBankOf } from '../../../interchange/read-bank.ts'
import { figuresOf } from './coverage.ts'
import { findGroundingFaults } from './grounding.ts'
import { multiplyBank } from './multiply-bank.ts'
import { findClues } from './quiz-clues.ts'

const bank = readBankOf('suez-canal-2021')
const reader = readerOf(bank)
const questions = generateQuestions(bank, { seed: 1 })

test('a question of a sound bank is grounded, and no longer when its evidence or key is another', () => {
  const [question] = questions
  const other = questions.find(({ evidence }) => JSON.stringify(evidence) !== JSON.stringify(question?.evidence))
  if (question?.kind !== 'choice' || other === undefined) throw new Error('The bank gives too few questions.')
  expect(findGroundingFaults(reader, question)).toEqual([])
  expect(findGroundingFaults(reader, { ...question, evidence: other.evidence })).toHaveLength(1)
  expect(findGroundingFaults(reader, { ...question, evidence: [] })).toHaveLength(2)
  const moved = question.evidence.map(support => support.map(anchor => ({ ...anchor, start: anchor.start + 1 })))
  expect(findGroundingFaults(reader, { ...question, evidence: moved }).join()).toContain('does not stand where')
})

test('a copied article is sound and gives as many questions more', () => {
  const doubled = multiplyBank(bank, 2)
  expect(findBankFaults(doubled)).toEqual([])
  const count = generateQuestions(doubled, { seed: 1 }).length
  expect(count).toBeGreaterThan(1.8 * questions.length)
  expect(doubled.article.text.length).toBe(2 * bank.article.text.length + 2)
})

test('counts the amounts that facts state', () => {
  const amounts = new Set(bank.annotations.filter(({ kind }) => kind === 'quantity').map(({ id }) => String(id)))
  const figures = figuresOf(reader)
  expect(figures.length).toBeGreaterThan(5)
  expect(figures.filter(id => !amounts.has(id))).toEqual([])
})

test('finds a stem that tells the answer of another', () => {
  const gaps = questions.filter(({ kind }) => kind === 'blank')
  const pairs = gaps.flatMap(one =>
    gaps.filter(other => one.id !== other.id && factOf(one) === factOf(other)).map(other => [one, other]),
  )
  const telling = pairs.filter(pair => findClues(reader, pair).length > 0)
  expect(pairs.length).toBeGreaterThan(20)
  expect(telling.length).toBeGreaterThan(pairs.length / 2)
  expect(findClues(reader, gaps.slice(0, 1))).toEqual([])
})

const factOf = ({ derivation }: Question) =>
  derivation.by === 'generator' && 'fact' in derivation.target ? derivation.target.fact : undefined
