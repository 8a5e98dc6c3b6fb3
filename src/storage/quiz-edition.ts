import type { Article } from '../vocabulary/article.ts'
import type { QuizSummary } from '../vocabulary/attempt-view.ts'
import type { OrganisationId } from '../vocabulary/identifiers.ts'
import type { Question } from '../vocabulary/question.ts'

/** Is one slot of a stored quiz with its whole question, key included: never for delivery. */
export interface EditionSlot {
  readonly slot: number
  readonly maxMark: number
  readonly question: Question
}

/**
 * Is a quiz at one version with the article and the questions that this version was made from, and the organisation whose
 * it is. It never changes.
 */
export interface QuizEdition {
  readonly quiz: QuizSummary
  readonly organisation: OrganisationId
  readonly article: Article
  readonly slots: readonly EditionSlot[]
}
