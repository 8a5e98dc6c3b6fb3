import { z } from 'zod'
import { Anchor } from './anchor.ts'
import { QuestionId } from './identifiers.ts'

/** Is what a check has to say of a question; an error keeps the question from students. */
export const Finding = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  question: QuestionId,
  anchor: Anchor.optional(),
})
export type Finding = z.infer<typeof Finding>
