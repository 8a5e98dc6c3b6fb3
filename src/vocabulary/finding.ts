import { z } from 'zod'
import { Anchor } from './anchor.ts'
import { AnnotationId, EntityId, FactId, QuestionId } from './identifiers.ts'

/**
 * Is what a check has to say of a question, or of the `subject` in the bank that questions are made from. An error keeps
 * the question, and every question made from the subject, from students.
 */
export const Finding = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  question: QuestionId.optional(),
  subject: z.union([EntityId, AnnotationId, FactId]).optional(),
  anchor: Anchor.optional(),
})
export type Finding = z.infer<typeof Finding>
