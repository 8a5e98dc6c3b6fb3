import { z } from 'zod'
import { Support } from './anchor.ts'
import { AskedQuestion } from './asked-question.ts'
import { OptionId } from './identifiers.ts'
import { Rationale } from './option.ts'
import { Response } from './response.ts'
import { Score } from './score.ts'

/**
 * Is what a student sees of a question once it may be judged: the response, its score, the key in words, why each
 * option is right or wrong, and the evidence. `mark` is in marks, at most `asked.maxMark`.
 */
export const QuestionReview = z.strictObject({
  asked: AskedQuestion,
  response: Response.optional(),
  score: Score,
  mark: z.number().min(0),
  key: z.strictObject({ options: z.array(OptionId), text: z.string() }),
  rationales: z.array(z.strictObject({ option: OptionId, rationale: Rationale })),
  evidence: z.array(Support),
})
export type QuestionReview = z.infer<typeof QuestionReview>
