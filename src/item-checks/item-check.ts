import type { Anchor } from '../vocabulary/anchor.ts'
import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { Finding } from '../vocabulary/finding.ts'
import type { QuestionId } from '../vocabulary/identifiers.ts'
import type { Option } from '../vocabulary/option.ts'
import type { Question } from '../vocabulary/question.ts'
import type { BankExample, Examples, ItemExample, QuizExample } from './examples/example.ts'

/** Is one flaw that a rule found: a sentence that a teacher understands, and the place in the article that shows it. */
export interface Found {
  readonly message: string
  readonly anchor?: Anchor
}

/** Words a flaw of an option and gives with it the place in the article that the option comes from, if it has one. */
export function foundInOption({ origin }: Option, message: string): Found {
  return 'anchor' in origin ? { message, anchor: origin.anchor } : { message }
}

/** Is what every rule tells of itself, whatever it looks at; the page of the rules is made from it. */
export interface Rule<Example> {
  readonly name: string
  readonly severity: Finding['severity']
  /** Says in one sentence what the writer of a question should do. */
  readonly guideline: string
  /** Names the publication or the agreement that the guideline comes from. */
  readonly source: string
  readonly examples: Examples<Example>
}

/** Is one item-writing rule about a single question; an empty list means that the question keeps to it. */
export interface ItemCheck extends Rule<ItemExample> {
  readonly check: (question: Question, reader: BankReader) => readonly Found[]
}

/** Is one rule about questions that stand together; each flaw names the question to change. */
export interface QuizCheck extends Rule<QuizExample> {
  readonly check: (
    questions: readonly Question[],
    reader: BankReader,
  ) => readonly (Found & { readonly question: QuestionId })[]
}

/** Is one rule about what a bank itself states; each flaw names the entity, annotation or fact to change. */
export interface BankCheck extends Rule<BankExample> {
  readonly check: (reader: BankReader) => readonly (Found & { readonly subject: NonNullable<Finding['subject']> })[]
}
