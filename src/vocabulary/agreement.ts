import { z } from 'zod'

/** Is the number that a verb takes: it agrees with one or with several. */
export const Agreement = z.enum(['singular', 'plural'])
export type Agreement = z.infer<typeof Agreement>
