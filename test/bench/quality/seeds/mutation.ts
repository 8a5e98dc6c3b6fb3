import type { BankReader } from '../../../../src/vocabulary/bank-reader.ts'
import type { BlankQuestion, ChoiceQuestion, Question } from '../../../../src/vocabulary/question.ts'

/**
 * Is a choice question held to be free of flaws, with what surrounds it: its bank, the gap that asks for the same, and
 * the other choice questions of the bank. `made` tells a question written by people from one of our own.
 */
export interface Seed {
  readonly reader: BankReader
  readonly question: ChoiceQuestion
  readonly gap: BlankQuestion | undefined
  readonly peers: readonly ChoiceQuestion[]
  readonly made: 'written' | 'generated'
}

/**
 * Puts one flaw into a question. `rule` names the family of rules that should report it. The first of the questions
 * returned is the flawed one; more than one make a quiz. `undefined`: the flaw can't be put into this question.
 */
export interface Mutation {
  readonly name: string
  readonly rule: string
  readonly mutate: (seed: Seed) => readonly [Question, ...Question[]] | undefined
}
