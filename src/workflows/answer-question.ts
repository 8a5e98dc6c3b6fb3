import { scoreResponse, screenResponse } from '../scoring/score-response.ts'
import type { AttemptRecord, ScoredResponse } from '../storage/attempt-record.ts'
import type { EditionSlot, QuizEdition } from '../storage/quiz-edition.ts'
import type { AttemptView } from '../vocabulary/attempt-view.ts'
import type { QuestionKind } from '../vocabulary/question.ts'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'
import type { Response } from '../vocabulary/response.ts'
import type { Score } from '../vocabulary/score.ts'
import type { Services } from './services.ts'
import { tidyResponse } from './tidy-response.ts'
import { type AttemptKey, unlockAttempt } from './unlock-attempt.ts'
import { viewAttempt } from './view-attempt.ts'

/** Is a response to one slot of an attempt, sent by the holder of the attempt's token. */
export interface SentResponse extends AttemptKey {
  readonly slot: number
  readonly response: Response
}

/**
 * Records a response and gives the attempt as it then stands; the response is durable before this returns. The same
 * response again is accepted and stored once. Under immediate feedback the first response to a slot is final; under
 * feedback after submission a later one replaces it, and submission judges the last.
 * Throws `attempt-not-found`, `attempt-submitted`, `slot-not-found`, `response-mismatch` and `response-final`.
 */
export async function answerQuestion(services: Services, answer: SentResponse): Promise<AttemptView> {
  const { record, edition } = await unlockAttempt(services, answer)
  const { policy } = edition.quiz
  if (record.attempt.submittedAt !== undefined) throw new QuizwrightError('attempt-submitted')
  const place = edition.slots.find(({ slot }) => slot === answer.slot)
  if (place === undefined) throw new QuizwrightError('slot-not-found')
  const scored = {
    attempt: answer.attempt,
    slot: place.slot,
    response: tidyResponse(place.question, answer.response, edition.article),
    score: scoreOf(place, answer.response, edition),
    answeredAt: services.clock(),
    final: policy.feedback === 'immediate',
  }
  const outcome = await services.library.recordResponse(scored)
  if (outcome === 'missing') throw new QuizwrightError('attempt-not-found')
  if (outcome === 'submitted') throw new QuizwrightError('attempt-submitted')
  if (outcome === 'final') throw new QuizwrightError('response-final')
  if (outcome === 'recorded') {
    services.announce?.(edition.quiz.id)
    return viewAttempt({ record: withAnswer(record, scored), edition })
  }
  const after = await services.library.findAttempt(answer.attempt)
  if (after === undefined) throw new QuizwrightError('attempt-not-found')
  return viewAttempt({ record: after, edition })
}

// What was recorded now is known, so the attempt needn't be read again, as it must be where another came first.
function withAnswer(record: AttemptRecord, { slot, response, score, answeredAt }: ScoredResponse): AttemptRecord {
  const sequence = 1 + (record.answers.find(answer => answer.slot === slot)?.sequence ?? 0)
  const others = record.answers.filter(answer => answer.slot !== slot)
  return { ...record, answers: [...others, { slot, sequence, response, score, answeredAt }] }
}

// While answers may still change, the time that judging takes would tell whether one is right, so it waits.
function scoreOf({ question }: EditionSlot, response: Response, { quiz: { policy }, article }: QuizEdition): Score {
  const screened = screenResponse(question, response, article)
  if (screened?.state === 'invalid') throw new QuizwrightError('response-mismatch', screened.reason)
  if (screened !== undefined) throw new QuizwrightError('response-mismatch', nothingGiven[question.kind])
  return policy.feedback === 'immediate'
    ? scoreResponse(question, response, { policy, article })
    : { state: 'unanswered' }
}

const nothingGiven: Record<QuestionKind, string> = {
  choice: 'Choose an answer first.',
  blank: 'Type an answer first.',
  order: 'Put the items in order first.',
  match: 'Match at least one pair first.',
  evidence: 'Show a place in the article first.',
}
