import { type BankReader, readerOf } from '../vocabulary/bank-reader.ts'
import type { Finding } from '../vocabulary/finding.ts'
import type { Question } from '../vocabulary/question.ts'
import type { QuestionBank } from '../vocabulary/question-bank.ts'
import type { ItemCheck } from './item-check.ts'
import { itemChecks } from './item-checks.ts'

/**
 * Checks each question by itself against every item-writing rule, in the order of the questions and then of the rules.
 * An empty list means that every question keeps to every rule.
 * Throws `invalid-bank` where a question or a fact points at something that the bank doesn't have.
 */
export function checkQuestions(bank: QuestionBank, questions: readonly Question[]): Finding[] {
  const reader = readerOf(bank)
  const findings: Finding[] = []
  for (const question of questions)
    for (const { name, severity, check } of itemChecks)
      for (const found of check(question, reader))
        findings.push({ rule: name, severity, question: question.id, ...found })
  return findings
}

/**
 * Finds the first rule that a question doesn't keep to, and looks no further: for questions that are left out for any
 * fault. `likely` is looked at first. Throws as `checkQuestions` does.
 */
export function findBrokenRule(reader: BankReader, question: Question, likely?: ItemCheck): ItemCheck | undefined {
  const isBroken = ({ check }: ItemCheck) => check(question, reader).length > 0
  return likely !== undefined && isBroken(likely) ? likely : itemChecks.find(isBroken)
}
