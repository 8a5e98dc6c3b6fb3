import { z } from 'zod'

/**
 * Locates a run of characters in an article's text: UTF-16 code units, `start` inclusive, `end` exclusive.
 *
 * @example { start: 0, end: 5 } // "Paris" in "Paris hosted the talks."
 */
export const Span = z
  .strictObject({ start: z.int().min(0), end: z.int().min(1) })
  .refine(span => span.start < span.end, { error: 'A span must end after it starts.' })
export type Span = z.infer<typeof Span>

/** Tells whether a span lies within another, ends that touch included. */
export function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Tells whether two spans share a code unit. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
