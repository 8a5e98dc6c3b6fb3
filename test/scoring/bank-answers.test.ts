import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { generateQuestions } from '../../src/generation/generate-questions.ts'
import { readBankFile } from '../../src/interchange/bank-file.ts'
import { matchAnswer } from '../../src/scoring/match-answer.ts'
import type { BlankQuestion } from '../../src/vocabulary/question.ts'

const folder = new URL('../../question-banks/', import.meta.url)
const banks = readdirSync(folder).filter(name => name.endsWith('.bank.json'))

function blanksOf(file: string): BlankQuestion[] {
  const reading = readBankFile(readFileSync(new URL(file, folder), 'utf8'))
  if (!('bank' in reading)) throw new Error(`${file} is no valid bank.`)
  return generateQuestions(reading.bank, { seed: 1, kinds: ['blank'] }).filter(question => question.kind === 'blank')
}

describe.each(banks)('the gaps of %s', file => {
  const questions = blanksOf(file)

  it('are there to be judged', () => {
    expect(questions.length).toBeGreaterThanOrEqual(20)
  })

  it('take each accepted wording, also in capitals and with a full stop', () => {
    for (const question of questions) {
      for (const { text, verdict } of question.accepted) {
        expect(matchAnswer(text, question), `${question.stem} ${text}`).toBe(verdict)
        expect(matchAnswer(` ${text.toUpperCase()}. `, question), `${question.stem} ${text}`).toBe(verdict)
      }
    }
  })

  it('take no competitor and no other figure', () => {
    for (const question of questions) {
      for (const other of question.competitors)
        expect(matchAnswer(other, question), `${question.stem} ${other}`).toBe('wrong')
      if (question.quantity) {
        const other = String(question.quantity.value + 1)
        expect(matchAnswer(other, question), `${question.stem} ${other}`).toBe('wrong')
      }
    }
  })
})
