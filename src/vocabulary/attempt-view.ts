import { z } from 'zod'
import { Article } from './article.ts'
import { AskedQuestion } from './asked-question.ts'
import { Attempt } from './attempt.ts'
import { BankId, QuizId } from './identifiers.ts'
import { QuestionReview } from './question-review.ts'
import { QuizPolicy } from './quiz.ts'
import { Response } from './response.ts'
import { Grade } from './score.ts'

/** Tells of a quiz what its card and its start page show. `questions` and `maxMarks` count all its slots. */
export const QuizSummary = z.strictObject({
  id: QuizId,
  version: z.int().min(1),
  bank: BankId,
  title: z.string(),
  description: z.string(),
  headline: z.string(),
  questions: z.int().min(1),
  maxMarks: z.number().positive(),
  policy: QuizPolicy,
})
export type QuizSummary = z.infer<typeof QuizSummary>

/** Is one slot as its student may see it now; `review` is there only once the policy lets the answer be judged. */
export const SlotView = z.strictObject({
  asked: AskedQuestion,
  response: Response.optional(),
  review: QuestionReview.optional(),
})
export type SlotView = z.infer<typeof SlotView>

/** Is an attempt under way as its student may see it. `answered` counts the slots that have a response. */
export const AttemptView = z.strictObject({
  attempt: Attempt,
  quiz: QuizSummary,
  article: Article,
  slots: z.array(SlotView),
  answered: z.int().min(0),
})
export type AttemptView = z.infer<typeof AttemptView>

/** Is a submitted attempt: its grade over all assigned questions and the review of each, in slot order. */
export const AttemptResult = z.strictObject({
  attempt: Attempt,
  quiz: QuizSummary,
  article: Article,
  grade: Grade,
  reviews: z.array(QuestionReview),
})
export type AttemptResult = z.infer<typeof AttemptResult>
