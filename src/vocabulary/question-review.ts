import { z } from 'zod'
import { Support } from './anchor.ts'
import { AskedQuestion } from './asked-question.ts'
import { OptionId } from './identifiers.ts'
import { Rationale } from './option.ts'
import { Pair, Response } from './response.ts'
import { Score } from './score.ts'

/**
 * Is the right answer of a judged question. `text` says it in words; `options` are the right options of a choice, or
 * the items of an ordering question from first to last; `pairs` are there for a matching question only. The key of an
 * evidence question is the review's `evidence`.
 */
export const ReviewedKey = z.strictObject({
  options: z.array(OptionId),
  pairs: z.array(Pair).optional(),
  text: z.string(),
})
export type ReviewedKey = z.infer<typeof ReviewedKey>

/**
 * Is what a student sees of a question once it may be judged: the response, its score, the key, why each option is
 * right or wrong, and the evidence. Each of `rationales` belongs to an option, to an item, or to the pair of a prompt;
 * `rationale` is that of the key itself, of a gap or a place.
 * `mark` is in marks, at most `asked.maxMark`.
 */
export const QuestionReview = z.strictObject({
  asked: AskedQuestion,
  response: Response.optional(),
  score: Score,
  mark: z.number().min(0),
  key: ReviewedKey,
  rationales: z.array(z.strictObject({ option: OptionId, rationale: Rationale })),
  rationale: Rationale.optional(),
  evidence: z.array(Support),
})
export type QuestionReview = z.infer<typeof QuestionReview>
