import type { AuditEvent } from '../vocabulary/audit-event.ts'
import type { BankSummary } from '../vocabulary/bank-summary.ts'
import type { BankId, OrganisationId, QuestionId, QuizId } from '../vocabulary/identifiers.ts'
import type { Question } from '../vocabulary/question.ts'
import type { QuestionBank } from '../vocabulary/question-bank.ts'
import type { QuizDefinition } from '../vocabulary/quiz.ts'
import type { OutboxMessage } from './outbox/outbox-message.ts'

/** Is a stored bank at its current version: its summary and the bank file's content. */
export interface StoredBank {
  readonly summary: BankSummary
  readonly bank: QuestionBank
}

/** Is a quiz ready to be stored: its definition and the questions that were assembled for it, in slot order. */
export interface AssembledQuiz {
  readonly definition: QuizDefinition
  readonly questions: readonly QuestionId[]
}

/** Is a quiz that a teacher made over a stored bank, and the entry that the record of changes gets with it. */
export interface MadeQuiz {
  readonly organisation: OrganisationId
  readonly bank: BankId
  readonly quiz: AssembledQuiz
  readonly madeAt: number
  readonly event: AuditEvent
}

/**
 * Is all of a bank that is stored in one go. `digest` covers everything that makes one version differ from the next;
 * each question's digest covers that question. `made` holds teachers' quizzes of this bank, assembled anew.
 * `messages` are written in the same transaction, and `event` is added to the record of changes, only where this makes a
 * new version. `source` names all that the edition is made of, for who has that again and could save the making.
 */
export interface BankEdition {
  readonly id: BankId
  readonly organisation: OrganisationId
  readonly bank: QuestionBank
  readonly digest: string
  readonly because: string
  readonly madeAt: number
  readonly questions: readonly { readonly question: Question; readonly digest: string }[]
  readonly quizzes: readonly AssembledQuiz[]
  readonly made: readonly AssembledQuiz[]
  readonly messages?: (version: number) => readonly OutboxMessage[]
  readonly event: AuditEvent
  readonly source?: string | undefined
}

/** Is a bank whose current version was made of a source that is known. */
export interface LoadedBank {
  readonly version: number
  readonly source: string
}

/**
 * Tells what storing a bank did. `taken` names a quiz of the bank whose id another bank has, or the bank where another
 * organisation has its id; then nothing is stored.
 */
export type BankOutcome = { readonly version: number; readonly changed: boolean } | { readonly taken: QuizId | BankId }
