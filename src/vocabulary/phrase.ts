import { z } from 'zod'
import { AnnotationId } from './identifiers.ts'

/**
 * Stands for an annotation inside a phrase and is worded by what it means, so that no pronoun and no "Monday" reaches
 * a stem. `ask: false` marks a slot that no question may ask for.
 */
export const Slot = z.strictObject({
  of: AnnotationId,
  possessive: z.boolean().default(false),
  ask: z.boolean().default(true),
})
export type Slot = z.infer<typeof Slot>

/** Is wording in reading order: plain words and slots. Spaces belong to the words. */
export const Phrase = z.array(z.union([z.string().min(1), Slot])).min(1)
export type Phrase = z.infer<typeof Phrase>

/** Lists the slots of a phrase in reading order. */
export function slotsOf(phrase: Phrase): Slot[] {
  return phrase.filter(segment => typeof segment !== 'string')
}
