import { z } from 'zod'
import { Span } from './span.ts'

/**
 * Holds the passage that questions are asked about.
 * `text` is one NFC string with LF line ends and a blank line between paragraphs; `passages` are the spans of its
 * paragraphs. `writtenOn` is the day that relative dates resolve against, never the day of an update.
 */
export const Article = z.strictObject({
  headline: z.string().min(1),
  text: z.string().min(1).max(200_000),
  source: z.string().optional(),
  writtenOn: z.iso.date(),
  updatedOn: z.iso.date().optional(),
  passages: z.array(Span).min(1),
})
export type Article = z.infer<typeof Article>
