import { assembleQuiz } from '../generation/assemble-quiz.ts'
import { generateQuestions } from '../generation/generate-questions.ts'
import { checkBankContent } from '../item-checks/check-bank-content.ts'
import { checkCollection } from '../item-checks/check-collection.ts'
import { checkQuestions } from '../item-checks/check-questions.ts'
import { checkQuiz } from '../item-checks/check-quiz.ts'
import { readerOf } from '../vocabulary/bank-reader.ts'
import type { Finding } from '../vocabulary/finding.ts'
import type { QuestionBank } from '../vocabulary/question-bank.ts'

/** Is the outcome of a check; `checked` counts the questions that were looked at. */
export interface BankReport {
  readonly checked: number
  readonly findings: Finding[]
}

/**
 * Checks what a bank states, the questions that it holds and those that its facts give, each by itself and side by side in the quizzes
 * that the bank defines. The same bank gives the same findings.
 */
export function checkBank(bank: QuestionBank): BankReport {
  const questions = [...bank.questions, ...generateQuestions(bank, { seed: 1 })]
  const quizzes = bank.quizzes.map(({ blueprint }) => assembleQuiz({ questions, bank, blueprint }))
  const content = checkBankContent(readerOf(bank))
  const doubles = checkCollection(bank, bank.questions)
  const clues = quizzes.flatMap(quiz => checkQuiz(bank, quiz))
  return { checked: questions.length, findings: [...content, ...checkQuestions(bank, questions), ...doubles, ...clues] }
}
