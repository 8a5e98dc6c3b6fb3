import { z } from 'zod'
import { Anchor, Support } from './anchor.ts'
import { Attribution } from './attribution.ts'
import { Clause } from './clause.ts'
import { FactId } from './identifiers.ts'

/**
 * Is one statement of the article. Each `Support` in `evidence` shows it by itself. `attribution` lists who vouches,
 * outermost first; an empty list means that the article itself does. Only a confirmed fact makes questions. A fact by a
 * `model` was proposed by a helper model of that name and proved against the article.
 */
export const Fact = z.strictObject({
  id: FactId,
  clause: Clause,
  evidence: z.array(Support).min(1),
  attribution: z.array(Attribution),
  relations: z
    .array(z.strictObject({ type: z.enum(['before', 'because', 'contrast']), fact: FactId, cue: Anchor }))
    .default([]),
  status: z.enum(['suggested', 'confirmed', 'rejected']),
  origin: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('person'), who: z.string() }),
    z.strictObject({ by: z.literal('reader'), version: z.string(), confidence: z.number().min(0).max(1) }),
    z.strictObject({ by: z.literal('treebank'), sentence: z.string() }),
    z.strictObject({ by: z.literal('model'), model: z.string().min(1) }),
  ]),
})
export type Fact = z.infer<typeof Fact>
