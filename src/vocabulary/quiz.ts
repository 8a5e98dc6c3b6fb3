import { z } from 'zod'
import { BankId, QuestionId, QuizId } from './identifiers.ts'
import { QuestionKind } from './question.ts'

/**
 * Rules how a quiz is taken. `feedback`: each answer is judged at once and then final, or all are judged after
 * submission. `nearFraction` is what a near answer is worth, `passingGrade` the grade to pass, both fractions 0..1.
 */
export const QuizPolicy = z.strictObject({
  feedback: z.enum(['immediate', 'after-submit']).default('immediate'),
  nearFraction: z.number().min(0).max(1).default(0.5),
  passingGrade: z.number().min(0).max(1).optional(),
})
export type QuizPolicy = z.infer<typeof QuizPolicy>

/** Says what an assembled quiz is to hold. The same bank and blueprint give the same quiz. */
export const QuizBlueprint = z.strictObject({
  questions: z.int().min(1).max(100),
  kinds: z.array(QuestionKind).min(1).default(['choice', 'blank']),
  seed: z.int().min(0).default(1),
})
export type QuizBlueprint = z.infer<typeof QuizBlueprint>

/** Is a quiz as a bank file defines it: assembled from the bank's questions by its blueprint. */
export const QuizDefinition = z.strictObject({
  id: QuizId,
  title: z.string().min(1).max(200),
  description: z.string().max(1_000).default(''),
  blueprint: QuizBlueprint,
  policy: QuizPolicy.prefault({}),
})
export type QuizDefinition = z.infer<typeof QuizDefinition>

/** Is one place of a quiz: a question at one version and the most marks it can earn. Slots are numbered from 1. */
export const QuizSlot = z.strictObject({
  slot: z.int().min(1),
  question: QuestionId,
  questionVersion: z.int().min(1),
  maxMark: z.number().positive(),
})
export type QuizSlot = z.infer<typeof QuizSlot>

/** Is an assembled test. `version` grows when its bank changes; an attempt keeps the version that it began with. */
export const Quiz = z.strictObject({
  id: QuizId,
  version: z.int().min(1),
  bank: BankId,
  title: z.string().min(1).max(200),
  description: z.string().max(1_000),
  policy: QuizPolicy,
  slots: z.array(QuizSlot).min(1),
})
export type Quiz = z.infer<typeof Quiz>
