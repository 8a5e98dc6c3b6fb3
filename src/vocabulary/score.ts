import { z } from 'zod'
import { Verdict } from './verdict.ts'

/**
 * Is the judgement of one response. Unanswered is a state of its own and never a silent zero; `invalid` is a response
 * that cannot be judged (no option chosen, an option that isn't offered); `fraction` is 0..1 of the slot's marks.
 */
export const Score = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('unanswered') }),
  z.strictObject({ state: z.literal('invalid'), reason: z.string() }),
  z.strictObject({
    state: z.literal('scored'),
    verdict: Verdict,
    fraction: z.number().min(0).max(1),
  }),
])
export type Score = z.infer<typeof Score>

/**
 * Is the result of an attempt, computed over the assigned questions: an unanswered slot counts in `maxMarks`.
 * `fraction` is marks / maxMarks, 0..1.
 */
export const Grade = z.strictObject({
  marks: z.number().min(0),
  maxMarks: z.number().positive(),
  fraction: z.number().min(0).max(1),
  passed: z.boolean().optional(),
})
export type Grade = z.infer<typeof Grade>
