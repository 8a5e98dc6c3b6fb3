import { z } from 'zod'

/** Names a class of things. A noun without a plural is a mass noun, asked for with "how much". */
export const Noun = z.strictObject({
  singular: z.string().min(1).max(100),
  plural: z.string().min(1).max(100).optional(),
})
export type Noun = z.infer<typeof Noun>
