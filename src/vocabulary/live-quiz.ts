import { z } from 'zod'
import { QuizId } from './identifiers.ts'

/**
 * Is how a quiz stands just now: of the attempts begun at `since` or later (milliseconds UTC) how many there are, how many
 * of them have answered each slot, in slot order, and how many are submitted.
 */
export const LiveQuiz = z.strictObject({
  quiz: QuizId,
  since: z.int(),
  started: z.int().min(0),
  submitted: z.int().min(0),
  answered: z.array(z.int().min(0)).readonly(),
})
export type LiveQuiz = z.infer<typeof LiveQuiz>

/** Is what changed of it: only the counts that are others now, those of slots beside the number of the slot. */
export const LiveChange = z.strictObject({
  started: z.int().min(0).optional(),
  submitted: z.int().min(0).optional(),
  answered: z
    .array(z.strictObject({ slot: z.int().min(1), count: z.int().min(0) }))
    .readonly()
    .optional(),
})
export type LiveChange = z.infer<typeof LiveChange>
