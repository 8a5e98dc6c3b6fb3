import type { AttemptView, SlotView } from '../vocabulary/attempt-view.ts'
import { askQuestion } from './ask-question.ts'
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
  const slots = edition.slots.map((place): SlotView => {
    const answer = answers.find(({ slot }) => slot === place.slot)
    const judged = submitted || (quiz.policy.feedback === 'immediate' && answer !== undefined)
    return {
      asked: askQuestion(place, attempt.id),
      ...(answer && { response: answer.response }),
      ...(judged && { review: reviewQuestion(place, attempt.id, answer) }),
    }
  })
  return { attempt, quiz, article, slots, answered: answers.length }
}
