import { hashToken } from '../text/token-hash.ts'
import type { AttemptView } from '../vocabulary/attempt-view.ts'
import type { QuizId } from '../vocabulary/identifiers.ts'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'
import type { Student } from '../vocabulary/student.ts'
import type { Services } from './services.ts'
import { viewAttempt } from './view-attempt.ts'

/**
 * Starts an attempt at a quiz's current version and gives the token that alone opens it. Only the token's hash is
 * stored, so this is the one time that the token can be told. An attempt of a signed-in student says whose it is, and
 * keeps what that student is granted now.
 * Throws `quiz-not-found`, also for a quiz that is no longer offered.
 */
export async function startAttempt(
  services: Services,
  id: QuizId,
  student?: Pick<Student, 'id' | 'accommodation'>,
): Promise<{ view: AttemptView; token: string }> {
  const edition = await services.library.findQuizEdition(id)
  if (edition === undefined) throw new QuizwrightError('quiz-not-found')
  const token = services.newToken()
  const attempt = {
    id: services.newId('at'),
    quiz: id,
    quizVersion: edition.quiz.version,
    ...(student !== undefined && { student: student.id }),
    ...(student?.accommodation !== undefined && { accommodation: student.accommodation }),
    startedAt: services.clock(),
  }
  const tokenHash = hashToken(token)
  await services.library.addAttempt(attempt, tokenHash)
  services.announce?.(id)
  return { view: viewAttempt({ record: { attempt, tokenHash, answers: [] }, edition }), token }
}
