import { z } from 'zod'
import { OptionId } from './identifiers.ts'

const asked = { slot: z.int().min(1), stem: z.string(), maxMark: z.number().positive() }

/** Is a text to choose, to place or to match, as a student sees it. */
export const AskedOption = z.strictObject({ id: OptionId, text: z.string() })
export type AskedOption = z.infer<typeof AskedOption>

/**
 * Is all that a student sees of a question before answering. Strict on purpose: no key, rationale, evidence or origin
 * can be in it. Options, items and prompts stand in the order in which they are shown, which tells nothing.
 */
export const AskedQuestion = z.discriminatedUnion('kind', [
  z.strictObject({ ...asked, kind: z.literal('choice'), options: z.array(AskedOption) }),
  z.strictObject({
    ...asked,
    kind: z.literal('blank'),
    before: z.string(),
    after: z.string(),
    unit: z.string().optional(),
  }),
  z.strictObject({ ...asked, kind: z.literal('order'), items: z.array(AskedOption) }),
  z.strictObject({
    ...asked,
    kind: z.literal('match'),
    prompts: z.array(AskedOption),
    options: z.array(AskedOption),
  }),
  z.strictObject({ ...asked, kind: z.literal('evidence') }),
])
export type AskedQuestion = z.infer<typeof AskedQuestion>
