import { z } from 'zod'
import { BankId } from './identifiers.ts'

/**
 * Tells of a stored bank what a list of banks shows. `questions` counts its ready questions, `version` starts at 1,
 * `madeAt` is milliseconds UTC.
 */
export const BankSummary = z.strictObject({
  id: BankId,
  version: z.int().min(1),
  title: z.string(),
  headline: z.string(),
  questions: z.int().min(0),
  madeAt: z.int(),
})
export type BankSummary = z.infer<typeof BankSummary>
