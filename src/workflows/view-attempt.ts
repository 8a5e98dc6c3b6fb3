import type { AttemptView, SlotView } from '../vocabulary/attempt-view.ts'
import { askQuestions } from './ask-questions.ts'
import { reviewQuestion } from './review-question.ts'
import type { UnlockedAttempt } from './unlock-attempt.ts'

/**
 * Shows an attempt as its student may see it now. A slot has a review once it is answered under immediate feedback,
 * or once the attempt is submitted; until then nothing in the view depends on the key.
 */
export function viewAttempt({ record, edition }: UnlockedAttempt): AttemptView {
  const { attempt, answers } = record
  const { quiz, article } = edition
  const submitted = attempt.submittedAt !== undefined
  const slots = askQuestions(edition, attempt.id).map((shown): SlotView => {
    const { asked } = shown
    const answer = answers.find(({ slot }) => slot === asked.slot)
    const judged = submitted || (quiz.policy.feedback === 'immediate' && answer !== undefined)
    return {
      asked,
      ...(answer && { response: answer.response }),
      ...(judged && { review: reviewQuestion(shown, answer) }),
    }
  })
  return { attempt, quiz, article, slots, answered: answers.length }
}
