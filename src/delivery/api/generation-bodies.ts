import { z } from 'zod'
import { Finding } from '../../vocabulary/finding.ts'
import { Question, QuestionKind } from '../../vocabulary/question.ts'
import { QuestionBank } from '../../vocabulary/question-bank.ts'

/** Is an annotated article: a bank file in which everything but article, entities, annotations and facts may be left out. */
export const AnnotatedArticle = QuestionBank.partial({
  format: true,
  version: true,
  title: true,
  licence: true,
  questions: true,
  quizzes: true,
})
export type AnnotatedArticle = z.infer<typeof AnnotatedArticle>

// The bank is read by the codec of bank files, which finds far more than a schema can; here it only has its place.
const bank = z.unknown().meta({ $ref: '#/components/schemas/AnnotatedArticle' })

/** Asks for questions from an annotated article. The same request gives the same questions, byte for byte. */
export const GenerateRequest = z.strictObject({
  bank,
  seed: z.int().min(0).default(1),
  count: z.int().min(1).max(1_000).optional(),
  kinds: z.array(QuestionKind).min(1).optional(),
})
export type GenerateRequest = z.infer<typeof GenerateRequest>

/** Is the answer to a request for generated questions. */
export const GeneratedQuestions = z.strictObject({ questions: z.array(Question) })
export type GeneratedQuestions = z.infer<typeof GeneratedQuestions>

/** Asks for a check of the given questions, or of those that the bank holds and generates. */
export const CheckRequest = z.strictObject({ bank, questions: z.array(Question).max(1_000).optional() })
export type CheckRequest = z.infer<typeof CheckRequest>

/** Is the outcome of a check; `checked` counts the questions that were looked at. */
export const CheckReport = z.strictObject({ findings: z.array(Finding), checked: z.int().min(0) })
export type CheckReport = z.infer<typeof CheckReport>
