import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { generateQuestions } from '../../src/generation/generate-questions.ts'
import { readBankFile } from '../../src/interchange/bank-file.ts'
import { checkBank } from '../../src/workflows/check-bank.ts'
import { sampleBank } from '../samples/sample-bank.ts'
import { sampleQuestions } from '../samples/sample-questions.ts'

describe('checkBank', () => {
  test('checks what the facts give and finds nothing in a good bank', () => {
    const reading = readBankFile(readFileSync('question-banks/paris-summit-2014.bank.json', 'utf8'))
    if (!('bank' in reading)) throw new Error('the Paris bank has faults')
    const checked = generateQuestions(reading.bank, { seed: 1 }).length
    expect(checkBank(reading.bank)).toEqual({ checked, findings: [] })
  })

  test('checks the written questions too, and says of which it speaks', () => {
    const [first, ...others] = sampleQuestions()
    if (first === undefined) throw new Error('there are no sample questions')
    const telling = { ...first, stem: 'The answer stands here: Folkestone, France, 50 kilometres, 6 May 1994, 160.' }
    const { checked, findings } = checkBank(sampleBank({ questions: [telling, ...others], quizzes: [] }))
    expect(checked).toBe(others.length + 1)
    expect(findings.filter(({ question }) => question === first.id).map(({ rule }) => rule)).toContain('answer-in-stem')
  })

  test('has nothing to check where nothing is confirmed or written', () => {
    expect(checkBank(sampleBank({ quizzes: [] }))).toEqual({ checked: 0, findings: [] })
  })
})
