import type { QuizSummary } from '../vocabulary/attempt-view.ts'
import type { Services } from './services.ts'

/** Lists the quizzes that can be started, by title. */
export async function listQuizzes({ library }: Services): Promise<QuizSummary[]> {
  return library.listQuizzes()
}
