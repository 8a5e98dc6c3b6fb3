import type { Attempt } from '../vocabulary/attempt.ts'
import type { QuizSummary } from '../vocabulary/attempt-view.ts'
import type { BankSummary } from '../vocabulary/bank-summary.ts'
import type { AttemptId, BankId, OrganisationId, QuizId } from '../vocabulary/identifiers.ts'
import type { QuestionVersion } from '../vocabulary/question.ts'
import type { QuizDefinition } from '../vocabulary/quiz.ts'
import type { WebhookEvent } from '../vocabulary/webhook.ts'
import type { AttemptRecord, ResponseOutcome, ScoredResponse, Submission } from './attempt-record.ts'
import type { BankEdition, BankOutcome, LoadedBank, MadeQuiz, StoredBank } from './bank-edition.ts'
import type { QuizEdition } from './quiz-edition.ts'
import type { Subscriber } from './webhooks/open-webhooks.ts'

/**
 * Is the store of banks, quizzes and attempts. Each method is one transaction: it happens as a whole or not at all, and
 * a write that has resolved is durable. What does not exist is `undefined`.
 */
export interface Library {
  /**
   * Stores a bank of one organisation with its questions and quizzes, unless its current version has the same digest.
   * A bank that another organisation has is never touched.
   */
  saveBank(edition: BankEdition): Promise<BankOutcome>
  /** Finds of what the current version of a bank was made, where that was said. */
  findLoaded(bank: BankId): Promise<LoadedBank | undefined>
  /** Lists the banks of an organisation by title. */
  listBanks(organisation: OrganisationId): Promise<BankSummary[]>
  /** Finds a bank of an organisation; that of another one is not there. */
  findBank(organisation: OrganisationId, id: BankId): Promise<StoredBank | undefined>
  /** Lists the ready questions of a bank at their current versions, in the order in which they were stored. */
  listReadyQuestions(organisation: OrganisationId, bank: BankId): Promise<QuestionVersion[]>

  /** Stores a teacher's quiz over the ready questions of a stored bank. The quiz's id is new, the questions exist. */
  saveQuiz(quiz: MadeQuiz): Promise<void>
  /** Lists the definitions of the quizzes that teachers made over a bank. */
  listMadeQuizzes(organisation: OrganisationId, bank: BankId): Promise<QuizDefinition[]>
  /** Lists the quizzes of an organisation that can be started, by title. */
  listQuizzes(organisation: OrganisationId): Promise<QuizSummary[]>
  /**
   * Finds a quiz of any organisation at a version, also an old one; without a version the current one, if it can still be
   * started.
   */
  findQuizEdition(quiz: QuizId, version?: number): Promise<QuizEdition | undefined>

  addAttempt(attempt: Attempt, tokenHash: string): Promise<void>
  findAttempt(id: AttemptId): Promise<AttemptRecord | undefined>
  /** Records a response, checking and writing as one step, so that of two at once exactly one is the first. */
  recordResponse(response: ScoredResponse): Promise<ResponseOutcome>
  /** Closes an attempt with its grade; one that is closed already stays as it is. */
  submitAttempt(submission: Submission): Promise<AttemptRecord | undefined>

  /** Lists the webhooks to which an event of an organisation is told. */
  listSubscribers(organisation: OrganisationId, event: WebhookEvent): Promise<Subscriber[]>

  /** Closes the store. Nothing may be called afterwards. */
  close(): Promise<void>
}
