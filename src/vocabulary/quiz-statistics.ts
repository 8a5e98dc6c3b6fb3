import { z } from 'zod'
import { OptionId, QuestionId, QuizId } from './identifiers.ts'

const Count = z.int().min(0)

/**
 * Tells how often an option of a choice question was chosen: `share` is a fraction (0..1) of the attempts. A distractor
 * is `nonFunctional` if fewer than 5 % chose it; nothing is said of one before 20 attempts.
 * Source: Haladyna and Downing (1993), "How many options is enough for a multiple-choice test item?"
 */
export const OptionStatistics = z.strictObject({
  option: OptionId,
  isKey: z.boolean(),
  chosen: Count,
  share: z.number().min(0).max(1),
  nonFunctional: z.boolean().optional(),
})
export type OptionStatistics = z.infer<typeof OptionStatistics>

/**
 * Tells how a question did in its slot. `facility` (the p-value) is the mean fraction (0..1) of its marks, an unanswered
 * slot earning none as in the grade; `unanswered` counts those. `discrimination` (-1..1) is the correlation of its marks
 * with those of the rest of the attempt (corrected item-total); it isn't there where either is the same for all.
 */
export const ItemStatistics = z.strictObject({
  slot: z.int().min(1),
  question: QuestionId,
  answered: Count,
  unanswered: Count,
  facility: z.number().min(0).max(1),
  discrimination: z.number().min(-1).max(1).optional(),
  options: z.array(OptionStatistics).optional(),
})
export type ItemStatistics = z.infer<typeof ItemStatistics>

/**
 * Tells of one version of a quiz, over the attempts that count. `cronbachAlpha` (at most 1) says how far its questions
 * measure one thing; `standardDeviation` (of the sample) and `standardError` (of measurement) are in marks. What can't be
 * computed (of one attempt, of one question, of marks that are all the same) isn't there.
 */
export const VersionStatistics = z.strictObject({
  version: z.int().min(1),
  attempts: z.int().min(1),
  maxMarks: z.number().positive(),
  meanMarks: z.number().min(0),
  standardDeviation: z.number().min(0).optional(),
  cronbachAlpha: z.number().max(1).optional(),
  standardError: z.number().min(0).optional(),
  items: z.array(ItemStatistics),
})
export type VersionStatistics = z.infer<typeof VersionStatistics>

/**
 * Is the item analysis of a quiz, for each of its versions that was submitted. Of a student who has signed in the first
 * submitted attempt alone counts; `repeated` are those left out, `open` those that aren't submitted. An attempt without a
 * student counts as the first of somebody.
 */
export const QuizStatistics = z.strictObject({
  quiz: QuizId,
  attempts: Count,
  repeated: Count,
  open: Count,
  versions: z.array(VersionStatistics),
})
export type QuizStatistics = z.infer<typeof QuizStatistics>
