import { z } from 'zod'
import { Anchor } from './anchor.ts'
import { EntityKind } from './entity.ts'
import { AnnotationId, EntityId, FactId } from './identifiers.ts'
import { Quantity } from './quantity.ts'
import { Role } from './role.ts'
import { Time } from './time.ts'

const placed = { id: AnnotationId, anchor: Anchor }

/**
 * Marks words of the article and says what they mean: an entity, a role, an amount, a date, or a happening that
 * another fact states ("the pledge"), worded for a stem by its `gloss`.
 */
export const Annotation = z.discriminatedUnion('kind', [
  z.strictObject({ ...placed, kind: EntityKind, entity: EntityId }),
  z.strictObject({ ...placed, kind: z.literal('happening'), fact: FactId, gloss: z.string().min(1) }),
  z.strictObject({ ...placed, kind: z.literal('role'), role: Role }),
  z.strictObject({ ...placed, kind: z.literal('quantity'), quantity: Quantity }),
  z.strictObject({ ...placed, kind: z.literal('date'), time: Time }),
])
export type Annotation = z.infer<typeof Annotation>
