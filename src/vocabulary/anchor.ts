import { z } from 'zod'

/**
 * Ties a place in the text to its words, so that it can be checked and found again after an edit.
 * Guarantee of a valid bank: `text.slice(start, end) === exact`. Offsets are UTF-16 code units, end exclusive.
 * Source: W3C Web Annotation Data Model, sections 4.2.4 (text quote) and 4.2.5 (text position).
 */
export const Anchor = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(1),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
})
export type Anchor = z.infer<typeof Anchor>

/** Holds the anchors that are needed together to show something. */
export const Support = z.array(Anchor).min(1)
export type Support = z.infer<typeof Support>
