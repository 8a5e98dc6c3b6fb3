import { describe, expect, it } from 'vitest'
import { generateQuestions } from '../../src/generation/generate-questions.ts'
import { checkQuestions } from '../../src/item-checks/check-questions.ts'
import type { BlankQuestion, ChoiceQuestion, Question } from '../../src/vocabulary/question.ts'
import type { QuestionBank } from '../../src/vocabulary/question-bank.ts'
import { bankFiles, readBankOf } from '../interchange/read-bank.ts'

const isCaught = (bank: QuestionBank, question: Question): boolean =>
  checkQuestions(bank, [question]).some(({ severity }) => severity === 'error')

/** Makes each wrong option the key in its turn. */
function swaps(question: ChoiceQuestion): ChoiceQuestion[] {
  const wrong = question.options.filter(({ id }) => !question.keys.includes(id))
  return wrong.map(key => ({
    ...question,
    keys: [key.id],
    options: question.options.map(({ excluded, ...option }) =>
      option.id === key.id ? option : { ...option, excluded: excluded ?? 'judged' },
    ),
  }))
}

function spoil(question: BlankQuestion): BlankQuestion {
  const [first, ...others] = question.accepted
  if (first === undefined) throw new Error('A gap needs an answer.')
  return { ...question, accepted: [{ ...first, text: 'Zog' }, ...others] }
}

describe.each(bankFiles.map(([file]) => file.replace('.bank.json', '')))('of %s', slug => {
  const bank = readBankOf(slug)
  const questions = generateQuestions(bank, { seed: 1 })
  const choices = questions.filter(question => question.kind === 'choice')

  it('a generated question with another key never passes', () => {
    const spoilt = [...choices.flatMap(swaps), ...questions.filter(question => question.kind === 'blank').map(spoil)]
    expect(spoilt.length).toBeGreaterThan(100)
    expect(spoilt.filter(question => !isCaught(bank, question)).map(({ stem }) => stem)).toEqual([])
  })

  it('a written question with another key passes in less than one case of ten', () => {
    const derivation = { by: 'person', who: 'the test', grounds: {} } as const
    const spoilt = choices.flatMap(swaps).map(question => ({ ...question, derivation }))
    const passed = spoilt.filter(question => !isCaught(bank, question))
    expect(passed.length).toBeLessThan(spoilt.length / 10)
  })
})
