import { markOf } from '../scoring/mark-score.ts'
import type { EditionSlot } from '../storage/quiz-edition.ts'
import type { QuestionAttempt } from '../vocabulary/attempt.ts'
import type { OptionId } from '../vocabulary/identifiers.ts'
import type { Question } from '../vocabulary/question.ts'
import type { QuestionReview } from '../vocabulary/question-review.ts'
import { askQuestion } from './ask-question.ts'

/**
 * Lays a judged question open: the response and its score, the key in words, the rationale of each option in the order
 * shown, and the evidence. A slot without a response is `unanswered` and earns 0 marks. Call it only where the quiz's
 * policy lets the answer be judged.
 */
export function reviewQuestion(place: EditionSlot, seed: string, answer?: QuestionAttempt): QuestionReview {
  const asked = askQuestion(place, seed)
  const score = answer?.score ?? { state: 'unanswered' }
  const { question } = place
  return {
    asked,
    ...(answer && { response: answer.response }),
    score,
    mark: markOf(score, place.maxMark),
    key: keyOf(question),
    rationales: asked.kind === 'choice' ? asked.options.flatMap(({ id }) => rationaleOf(question, id)) : [],
    evidence: question.evidence,
  }
}

function keyOf(question: Question): QuestionReview['key'] {
  if (question.kind === 'blank') return { options: [], text: question.accepted[0]?.text ?? '' }
  const right = question.options.filter(({ id }) => question.keys.includes(id))
  return { options: right.map(({ id }) => id), text: right.map(({ text }) => text).join('; ') }
}

function rationaleOf(question: Question, id: OptionId): QuestionReview['rationales'] {
  if (question.kind !== 'choice') return []
  return question.options.filter(option => option.id === id).map(({ rationale }) => ({ option: id, rationale }))
}
