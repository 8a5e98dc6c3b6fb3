import { gradeOf, markOf } from '../scoring/mark-score.ts'
import { scoreResponse } from '../scoring/score-response.ts'
import type { QuizEdition } from '../storage/quiz-edition.ts'
import type { QuestionAttempt } from '../vocabulary/attempt.ts'
import type { AttemptResult } from '../vocabulary/attempt-view.ts'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'
import type { Grade, Score } from '../vocabulary/score.ts'
import { submittedEvent, tellSubscribers } from './messages/tell-subscribers.ts'
import type { Services } from './services.ts'
import { type AttemptKey, unlockAttempt } from './unlock-attempt.ts'
import { viewResult } from './view-result.ts'

/**
 * Closes an attempt and gives its result, graded over all assigned questions: a slot without a response counts in the
 * maximum. Submitting again gives the same result and changes nothing. Webhooks are told.
 * Throws `attempt-not-found`.
 */
export async function submitAttempt(services: Services, key: AttemptKey): Promise<AttemptResult> {
  const { edition } = await unlockAttempt(services, key)
  const subscribers = await services.library.listSubscribers(edition.organisation, 'attempt.submitted')
  const record = await services.library.submitAttempt({
    attempt: key.attempt,
    submittedAt: services.clock(),
    score: answer => scoreAnswer(edition, answer),
    grade: answers => gradeAnswers(edition, answers),
    messages: closed => tellSubscribers(services, subscribers, submittedEvent(closed)),
  })
  if (record === undefined) throw new QuizwrightError('attempt-not-found')
  services.announce?.(edition.quiz.id)
  return viewResult({ record, edition })
}

function scoreAnswer({ quiz, slots, article }: QuizEdition, { slot, response, score }: QuestionAttempt): Score {
  const place = slots.find(other => other.slot === slot)
  const isJudged = quiz.policy.feedback === 'immediate' || place === undefined
  return isJudged ? score : scoreResponse(place.question, response, { policy: quiz.policy, article })
}

function gradeAnswers({ quiz, slots }: QuizEdition, answers: readonly QuestionAttempt[]): Grade {
  const marks = slots.map(({ slot, maxMark }) => {
    const score = answers.find(answer => answer.slot === slot)?.score ?? { state: 'unanswered' }
    return { mark: markOf(score, maxMark), maxMark }
  })
  return gradeOf(marks, quiz.policy)
}
