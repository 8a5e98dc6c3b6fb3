import type { QuestionAttempt } from '../../vocabulary/attempt.ts'
import type { AttemptId, QuizId, StudentId } from '../../vocabulary/identifiers.ts'
import type { Accommodation } from '../../vocabulary/student.ts'
import type { AttemptRecord } from '../attempt-record.ts'

/** Is an attempt as its row holds it, with the names that the save path gives its columns. */
export interface AttemptRow {
  readonly number: number
  readonly quiz: QuizId
  readonly quizVersion: number
  readonly student: StudentId | null
  readonly accommodation: string | null
  readonly tokenHash: string
  readonly startedAt: number
  readonly submittedAt: number | null
  readonly grade: string | null
}

/** Is the latest response of a slot as its row holds it. */
export interface ResponseRow {
  readonly slot: number
  readonly sequence: number
  readonly response: string
  readonly score: string
  readonly answeredAt: number
}

/** Reads the latest response of a slot from its row. */
export function readAnswer({ slot, sequence, response, score, answeredAt }: ResponseRow): QuestionAttempt {
  return { slot, sequence, response: JSON.parse(response), score: JSON.parse(score), answeredAt }
}

/** Writes an accommodation as its column holds it. */
export function writeAccommodation(accommodation: Accommodation | undefined): string | null {
  return accommodation === undefined ? null : JSON.stringify(accommodation)
}

/** Reads an attempt from its row and the latest responses of its slots. */
export function readAttempt(id: AttemptId, row: AttemptRow, answers: readonly QuestionAttempt[]): AttemptRecord {
  const { quiz, quizVersion, student, accommodation, tokenHash, startedAt, submittedAt, grade } = row
  return {
    attempt: {
      ...{ id, quiz, quizVersion, ...(student !== null && { student }) },
      ...(accommodation !== null && { accommodation: JSON.parse(accommodation) }),
      ...{ startedAt, ...(submittedAt !== null && { submittedAt }) },
    },
    tokenHash,
    answers,
    ...(grade !== null && { grade: JSON.parse(grade) }),
  }
}
