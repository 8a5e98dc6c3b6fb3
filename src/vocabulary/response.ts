import { z } from 'zod'
import { OptionId } from './identifiers.ts'

/** Is what a student gave for one slot: the chosen options, or the words typed into the gap. */
export const Response = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), selected: z.array(OptionId).max(20) }),
  z.strictObject({ kind: z.literal('blank'), text: z.string().max(500) }),
])
export type Response = z.infer<typeof Response>
