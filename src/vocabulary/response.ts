import { z } from 'zod'
import { OptionId } from './identifiers.ts'
import { Span } from './span.ts'

/** Joins a prompt of a matching question with one of its options. */
export const Pair = z.strictObject({ prompt: OptionId, option: OptionId })
export type Pair = z.infer<typeof Pair>

/**
 * Is what a student gave for one slot: the chosen options, the words typed into the gap, all items from first to last,
 * the pairs that were made, or the places in the article's text (UTF-16 code units).
 */
export const Response = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), selected: z.array(OptionId).max(20) }),
  z.strictObject({ kind: z.literal('blank'), text: z.string().max(500) }),
  z.strictObject({ kind: z.literal('order'), sequence: z.array(OptionId).max(20) }),
  z.strictObject({ kind: z.literal('match'), pairs: z.array(Pair).max(20) }),
  z.strictObject({ kind: z.literal('evidence'), spans: z.array(Span).max(20) }),
])
export type Response = z.infer<typeof Response>
