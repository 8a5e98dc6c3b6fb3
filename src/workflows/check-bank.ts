import { assembleQuiz } from '../generation/assemble-quiz.ts'
import { generateQuestions } from '../generation/generate-questions.ts'
import { checkQuestions } from '../item-checks/check-questions.ts'
import { checkQuiz } from '../item-checks/check-quiz.ts'
import type { Finding } from '../vocabulary/finding.ts'
import type { QuestionBank } from '../vocabulary/question-bank.ts'

/** Is the outcome of a check; `checked` counts the questions that were looked at. */
export interface BankCheck {
  readonly checked: number
  readonly findings: Finding[]
}

/**
 * Checks the questions that a bank holds and those that its facts give, each by itself and side by side in the quizzes
 * that the bank defines. The same bank gives the same findings.
 */
export function checkBank(bank: QuestionBank): BankCheck {
  const questions = [...bank.questions, ...generateQuestions(bank, { seed: 1 })]
  const quizzes = bank.quizzes.map(({ blueprint }) => assembleQuiz({ questions, bank, blueprint }))
  const clues = quizzes.flatMap(quiz => checkQuiz(bank, quiz))
  return { checked: questions.length, findings: [...checkQuestions(bank, questions), ...clues] }
}
