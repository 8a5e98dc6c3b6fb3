import type { QuizSummary } from '../vocabulary/attempt-view.ts'
import type { QuizId } from '../vocabulary/identifiers.ts'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'
import type { Services } from './services.ts'

/** Finds a quiz that can be started, at its current version. Throws `quiz-not-found`. */
export async function findQuiz({ library }: Services, id: QuizId): Promise<QuizSummary> {
  const edition = await library.findQuizEdition(id)
  if (edition === undefined) throw new QuizwrightError('quiz-not-found')
  return edition.quiz
}
