import { z } from 'zod'
import { Anchor } from './anchor.ts'
import { Phrase } from './phrase.ts'

/**
 * Says who vouches for a statement and where the article shows it (`cue`). `verb` is the dictionary form of the
 * reporting verb; `quotation.say` words the quoted part so that it stands alone.
 */
export const Attribution = z.strictObject({
  speaker: Phrase,
  verb: z.string().min(1),
  cue: Anchor,
  stance: z.enum(['states', 'alleges', 'denies', 'predicts']),
  time: Phrase.optional(),
  quotation: z.strictObject({ anchor: Anchor, say: Phrase }).optional(),
})
export type Attribution = z.infer<typeof Attribution>
