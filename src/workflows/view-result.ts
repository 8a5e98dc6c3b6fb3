import type { AttemptResult } from '../vocabulary/attempt-view.ts'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'
import { reviewQuestion } from './review-question.ts'
import type { UnlockedAttempt } from './unlock-attempt.ts'

/**
 * Shows a submitted attempt with its stored grade and the review of every slot, answered or not.
 * Throws `attempt-open` before submission.
 */
export function viewResult({ record, edition }: UnlockedAttempt): AttemptResult {
  const { attempt, answers, grade } = record
  if (grade === undefined) throw new QuizwrightError('attempt-open')
  const reviews = edition.slots.map(place =>
    reviewQuestion(
      place,
      attempt.id,
      answers.find(({ slot }) => slot === place.slot),
    ),
  )
  return { attempt, quiz: edition.quiz, article: edition.article, grade, reviews }
}
