import { z } from 'zod'

/**
 * Says how a page is to be drafted; in the query beside a page that is the body itself, or in the JSON body around it.
 * `writtenOn` overrides the day that the page tells; `confirm` confirms facts of that confidence or more; `count` keeps
 * the best so many questions.
 */
const settings = {
  url: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .optional(),
  writtenOn: z.iso.date().optional(),
  format: z.enum(['text', 'html']).optional(),
}

/** Asks for the draft of a page whose text stands in the body as JSON. */
export const DraftRequest = z.strictObject({
  page: z.string(),
  ...settings,
  count: z.int().min(1).max(1_000).optional(),
  confirm: z.number().min(0).max(1).optional(),
})
export type DraftRequest = z.infer<typeof DraftRequest>

/** Asks for the draft of a page that is the body itself. */
export const DraftQuery = z.object({
  ...settings,
  count: z.coerce.number().int().min(1).max(1_000).optional(),
  confirm: z.coerce.number().min(0).max(1).optional(),
})
export type DraftQuery = z.infer<typeof DraftQuery>
