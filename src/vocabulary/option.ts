import { z } from 'zod'
import { Anchor, Support } from './anchor.ts'
import { FactId, OptionId } from './identifiers.ts'

/** Says where an option comes from. Source: STARC (Berzak et al. 2020), options a to d. */
export const Origin = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('key') }),
  z.strictObject({ from: z.literal('misreading'), anchor: Anchor }),
  z.strictObject({ from: z.literal('article'), anchor: Anchor, fact: FactId.optional() }),
  z.strictObject({ from: z.literal('pool'), pool: z.string(), entry: z.string() }),
  z.strictObject({ from: z.literal('person') }),
  z.strictObject({ from: z.literal('model'), model: z.string().min(1) }),
])
export type Origin = z.infer<typeof Origin>

/** Says why a wrong option is wrong. */
export const Excluded = z.enum([
  'contradicted',
  'unique-filler',
  'exclusive-role',
  'other-value',
  'not-stated',
  'judged',
])
export type Excluded = z.infer<typeof Excluded>

/** Explains an option to a student. Its evidence may be empty only for an option from a pool, a person or a model. */
export const Rationale = z.strictObject({ text: z.string().min(1), evidence: z.array(Support) })
export type Rationale = z.infer<typeof Rationale>

/** Is one answer offered by a choice question. A wrong option is a distractor and says why it is `excluded`. */
export const Option = z.strictObject({
  id: OptionId,
  text: z.string().min(1).max(2_000),
  origin: Origin,
  excluded: Excluded.optional(),
  rationale: Rationale,
})
export type Option = z.infer<typeof Option>
