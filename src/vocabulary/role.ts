import { z } from 'zod'
import { EntityId } from './identifiers.ts'

/** Is an office or function that a person holds. `exclusive` means one holder at a time. */
export const Role = z.strictObject({
  title: z.string().min(1).max(200),
  of: EntityId.optional(),
  exclusive: z.boolean(),
})
export type Role = z.infer<typeof Role>
