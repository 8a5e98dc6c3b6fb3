import { readerOf } from '../vocabulary/bank-reader.ts'
import type { Finding } from '../vocabulary/finding.ts'
import type { Question } from '../vocabulary/question.ts'
import type { QuestionBank } from '../vocabulary/question-bank.ts'
import { collectionChecks } from './item-checks.ts'

/** Checks the questions that a bank holds against each other, whether or not they ever stand in one quiz. */
export function checkCollection(bank: QuestionBank, questions: readonly Question[]): Finding[] {
  const reader = readerOf(bank)
  return collectionChecks.flatMap(({ name, severity, check }) =>
    check(questions, reader).map(found => ({ rule: name, severity, ...found })),
  )
}
