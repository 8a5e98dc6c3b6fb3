import { readerOf } from '../vocabulary/bank-reader.ts'
import type { Finding } from '../vocabulary/finding.ts'
import type { Question } from '../vocabulary/question.ts'
import type { QuestionBank } from '../vocabulary/question-bank.ts'
import { itemChecks } from './item-checks.ts'

/**
 * Checks each question by itself against every item-writing rule, in the order of the questions and then of the rules.
 * An empty list means that every question keeps to every rule.
 * Throws `invalid-bank` where a question or a fact points at something that the bank doesn't have.
 */
export function checkQuestions(bank: QuestionBank, questions: readonly Question[]): Finding[] {
  const reader = readerOf(bank)
  return questions.flatMap(question =>
    itemChecks.flatMap(({ name, severity, check }) =>
      check(question, reader).map(found => ({ rule: name, severity, question: question.id, ...found })),
    ),
  )
}
