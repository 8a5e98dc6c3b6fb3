import type { QuizSummary } from '../vocabulary/attempt-view.ts'
import type { OrganisationId } from '../vocabulary/identifiers.ts'
import type { Services } from './services.ts'

/** Lists the quizzes of an organisation that can be started, by title. */
export async function listQuizzes({ library }: Services, organisation: OrganisationId): Promise<QuizSummary[]> {
  return library.listQuizzes(organisation)
}
