import { z } from 'zod'
import { OptionId } from './identifiers.ts'

const asked = { slot: z.int().min(1), stem: z.string(), maxMark: z.number().positive() }

/**
 * Is all that a student sees of a question before answering. Strict on purpose: no key, rationale, evidence or origin
 * can be in it. Options stand in the order in which they are shown.
 */
export const AskedQuestion = z.discriminatedUnion('kind', [
  z.strictObject({
    ...asked,
    kind: z.literal('choice'),
    options: z.array(z.strictObject({ id: OptionId, text: z.string() })),
  }),
  z.strictObject({
    ...asked,
    kind: z.literal('blank'),
    before: z.string(),
    after: z.string(),
    unit: z.string().optional(),
  }),
])
export type AskedQuestion = z.infer<typeof AskedQuestion>
