import { z } from 'zod'
import { AnnotationId, EntityId, FactId } from './identifiers.ts'

/** Says what a generated question asks for. */
export const Target = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('slot'), fact: FactId, annotation: AnnotationId }),
  z.strictObject({ ask: z.literal('argument'), fact: FactId, argument: z.int().min(0) }),
  z.strictObject({ ask: z.literal('speaker'), fact: FactId, attribution: z.int().min(0) }),
  z.strictObject({ ask: z.literal('compare'), quantities: z.tuple([AnnotationId, AnnotationId]) }),
  z.strictObject({ ask: z.literal('order'), facts: z.array(FactId).min(3) }),
  z.strictObject({ ask: z.literal('match'), facts: z.array(FactId).min(3), left: z.string(), right: z.string() }),
  z.strictObject({ ask: z.literal('member'), entity: EntityId, fact: FactId }),
  z.strictObject({ ask: z.literal('where-shown'), fact: FactId }),
])
export type Target = z.infer<typeof Target>

/**
 * Says where a question comes from, so that a corrected fact can flow into it. `inputs` and `grounds` map the id of
 * each fact, entity and annotation that was read to the digest of what was read. A question by a `model` was proposed by
 * a helper model of that name: it is a draft, which no student gets before a person makes it their own.
 */
export const Derivation = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('generator'),
    target: Target,
    recipe: z.string().min(1),
    seed: z.int(),
    inputs: z.record(z.string(), z.string()),
    overrides: z.array(z.strictObject({ pointer: z.string(), generated: z.string(), value: z.json() })),
  }),
  z.strictObject({ by: z.literal('person'), who: z.string(), grounds: z.record(z.string(), z.string()) }),
  z.strictObject({ by: z.literal('model'), model: z.string().min(1) }),
  z.strictObject({ by: z.literal('import'), format: z.string(), sourceId: z.string() }),
])
export type Derivation = z.infer<typeof Derivation>
