import type { AttemptResult } from '../vocabulary/attempt-view.ts'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'
import { askQuestions } from './ask-questions.ts'
import { reviewQuestion } from './review-question.ts'
import type { UnlockedAttempt } from './unlock-attempt.ts'

/**
 * Shows a submitted attempt with its stored grade and the review of every slot, answered or not.
 * Throws `attempt-open` before submission.
 */
export function viewResult({ record, edition }: UnlockedAttempt): AttemptResult {
  const { attempt, answers, grade } = record
  if (grade === undefined) throw new QuizwrightError('attempt-open')
  const reviews = askQuestions(edition, attempt.id).map(shown =>
    reviewQuestion(
      shown,
      answers.find(({ slot }) => slot === shown.asked.slot),
    ),
  )
  return { attempt, quiz: edition.quiz, article: edition.article, grade, reviews }
}
