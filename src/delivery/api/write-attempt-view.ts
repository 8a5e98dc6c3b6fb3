import type { Context, TypedResponse } from 'hono'
import { onceFor } from '../../text/once-for.ts'
import type { AttemptView, SlotView } from '../../vocabulary/attempt-view.ts'
import type { QuestionReview } from '../../vocabulary/question-review.ts'

/** Answers a request with an attempt as JSON. */
export function answerView(c: Context, view: AttemptView): TypedResponse<AttemptView, 200, 'json'> {
  const answer: Response = c.body(Buffer.from(writeAttemptView(view)), 200, { 'Content-Type': 'application/json' })
  // Its type says what is in it, as that of `c.json` does.
  return answer as Response & TypedResponse<AttemptView, 200, 'json'>
}

/**
 * Writes an attempt as `JSON.stringify` would. Most of it (the article, what is asked, keys, reasons, evidence) is the
 * same at each answer of an attempt or of all, and its text is kept; only what the student did is written anew.
 */
export function writeAttemptView({ attempt, quiz, article, slots, answered, ...none }: AttemptView): string {
  none satisfies Nothing
  const views = slots.map(writeSlot).join()
  return `{"attempt":${JSON.stringify(attempt)},"quiz":${kept(quiz)},"article":${kept(article)},"slots":[${views}],"answered":${answered}}`
}

// Fails to compile where a view has a property that isn't written.
type Nothing = Record<string, never>

const kept = onceFor((value: object) => JSON.stringify(value))

function writeSlot({ asked, response, review, ...none }: SlotView): string {
  none satisfies Nothing
  const given = response === undefined ? '' : `,"response":${JSON.stringify(response)}`
  const judged = review === undefined ? '' : `,"review":${writeReview(review)}`
  return `{"asked":${kept(asked)}${given}${judged}}`
}

function writeReview(review: QuestionReview): string {
  const { asked, response, score, mark, key, rationales, rationale, evidence, ...none } = review
  none satisfies Nothing
  const given = response === undefined ? '' : `,"response":${JSON.stringify(response)}`
  const reason = rationale === undefined ? '' : `,"rationale":${kept(rationale)}`
  return `{"asked":${kept(asked)}${given},"score":${JSON.stringify(score)},"mark":${mark},"key":${kept(key)},"rationales":${kept(rationales)}${reason},"evidence":${kept(evidence)}}`
}
