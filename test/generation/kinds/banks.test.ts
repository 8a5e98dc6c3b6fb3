import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { generateQuestions } from '../../../src/generation/generate-questions.ts'
import { readBankFile } from '../../../src/interchange/bank-file.ts'
import { findQuestionFaults } from '../../../src/interchange/question-faults.ts'
import { checkQuestions } from '../../../src/item-checks/check-questions.ts'

const kinds = ['order', 'match', 'evidence'] as const
const banks = readdirSync('question-banks').flatMap(file => {
  const reading = readBankFile(readFileSync(`question-banks/${file}`, 'utf8'))
  return 'bank' in reading ? [[file, reading.bank] as const] : []
})

describe('the questions that ask of several facts or of a fact as a whole', () => {
  it('has five banks to work on', () => {
    expect(banks.length).toBeGreaterThanOrEqual(5)
  })

  it.each(banks)('make a sound bank of %s, without a finding, with pairs and places among them', (_file, bank) => {
    const questions = generateQuestions(bank, { seed: 1, kinds })
    expect(findQuestionFaults({ ...bank, questions })).toEqual([])
    expect(checkQuestions(bank, questions)).toEqual([])
    const made = new Set(questions.map(({ kind }) => kind))
    expect([made.has('match'), made.has('evidence')]).toEqual([true, true])
  })

  it.each(banks)('are the same of %s each time, and none where their kind is not wanted', (_file, bank) => {
    const [one, other] = [1, 2].map(() => JSON.stringify(generateQuestions(structuredClone(bank), { seed: 3, kinds })))
    expect(one).toBe(other)
    const others = generateQuestions(bank, { seed: 3, kinds: ['choice'] })
    expect(others.filter(({ kind }) => kind !== 'choice')).toEqual([])
  })
})
