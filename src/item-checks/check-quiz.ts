import { readerOf } from '../vocabulary/bank-reader.ts'
import type { Finding } from '../vocabulary/finding.ts'
import type { Question } from '../vocabulary/question.ts'
import type { QuestionBank } from '../vocabulary/question-bank.ts'
import { quizChecks } from './item-checks.ts'

/**
 * Checks the questions of one quiz against each other; `checkQuestions` checks each by itself.
 * Throws `invalid-bank` where a question points at something that the bank doesn't have.
 */
export function checkQuiz(bank: QuestionBank, questions: readonly Question[]): Finding[] {
  const reader = readerOf(bank)
  return quizChecks.flatMap(({ name, severity, check }) =>
    check(questions, reader).map(found => ({ rule: name, severity, ...found })),
  )
}
