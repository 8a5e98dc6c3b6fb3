import type { AttemptRecord } from '../storage/attempt-record.ts'
import type { QuizEdition } from '../storage/quiz-edition.ts'
import { isTokenOf } from '../text/token-hash.ts'
import type { AttemptId, StudentId } from '../vocabulary/identifiers.ts'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'
import type { Services } from './services.ts'

const hashOfNoToken = '0'.repeat(64)

/** Names an attempt and proves the right to open it: by its token, or by the student who has signed in. */
export interface AttemptKey {
  readonly attempt: AttemptId
  readonly token: string
  readonly student?: StudentId | undefined
}

/** Is an attempt that its own token has opened, with the quiz edition that it began with. */
export interface UnlockedAttempt {
  readonly record: AttemptRecord
  readonly edition: QuizEdition
}

/**
 * Finds an attempt for the holder of its token, or for its student.
 * Throws `attempt-not-found` alike for an unknown attempt and a wrong token, so that identifiers can't be probed.
 */
export async function unlockAttempt(
  { library }: Services,
  { attempt, token, student }: AttemptKey,
): Promise<UnlockedAttempt> {
  const record = await library.findAttempt(attempt)
  const isOwn = student !== undefined && record?.attempt.student === student
  const opens = isTokenOf(token, record?.tokenHash ?? hashOfNoToken) || isOwn
  if (record === undefined || !opens) throw new QuizwrightError('attempt-not-found')
  const { quiz, quizVersion } = record.attempt
  const edition = await library.findQuizEdition(quiz, quizVersion)
  if (edition === undefined) throw new QuizwrightError('internal-error', `The quiz of ${attempt} is not stored.`)
  return { record, edition }
}
