import type { Attempt, QuestionAttempt } from '../vocabulary/attempt.ts'
import type { AttemptId } from '../vocabulary/identifiers.ts'
import type { Response } from '../vocabulary/response.ts'
import type { Grade, Score } from '../vocabulary/score.ts'
import type { OutboxMessage } from './outbox/outbox-message.ts'

/**
 * Is an attempt as stored: the SHA-256 of its token in hexadecimal, the latest response of each answered slot in slot
 * order, and, once submitted, its grade.
 */
export interface AttemptRecord {
  readonly attempt: Attempt
  readonly tokenHash: string
  readonly answers: readonly QuestionAttempt[]
  readonly grade?: Grade
}

/**
 * Is a response on its way into the store. `final` says that a slot's first response can't be replaced; the score of one
 * that can is `unanswered` until the attempt is submitted.
 */
export interface ScoredResponse {
  readonly attempt: AttemptId
  readonly slot: number
  readonly response: Response
  readonly score: Score
  readonly answeredAt: number
  readonly final: boolean
}

/**
 * Tells what became of a response: `recorded` and durable, `repeated` (the same one is there already, so no second row
 * was made), refused because the slot is `final` or the attempt `submitted`, or the attempt is `missing`.
 */
export type ResponseOutcome = 'recorded' | 'repeated' | 'final' | 'submitted' | 'missing'

/**
 * Asks to close an attempt. `score`, where given, judges the latest response of each answered slot once, and its score
 * is stored with that response; then `grade` is called with these. `messages` are written in the same transaction, and only
 * where this closes the attempt.
 */
export interface Submission {
  readonly attempt: AttemptId
  readonly submittedAt: number
  readonly score?: (answer: QuestionAttempt) => Score
  readonly grade: (answers: readonly QuestionAttempt[]) => Grade
  readonly messages?: (record: AttemptRecord) => readonly OutboxMessage[]
}
