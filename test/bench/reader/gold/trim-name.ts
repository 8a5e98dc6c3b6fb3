import type { Span } from '../../../../src/vocabulary/span.ts'

/**
 * Leaves off what the conventions of corpora and systems differ in: an article and quotation marks before a name, a
 * possessive and quotation marks after it. It is applied to both sides, so that nobody wins or loses by it. A name that
 * would vanish stays.
 */
export function trimName(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const before = /^(?:the|an?)\s+(?=\S)|^["“”‘'’\s]+/i.exec(words)?.[0].length ?? 0
  const after = /(?:['’]s?|["”\s]+)$/.exec(words.slice(before))?.[0].length ?? 0
  return before + after >= words.length || before + after === 0
    ? { start, end }
    : trimName(text, { start: start + before, end: end - after })
}

/** Leaves off what stands before the words of a time, an article or a preposition, and "ago" or "later" after them. */
export function trimTime(text: string, { start, end }: Span): Span {
  const opening = /^(?:the|an?|on|in|at|by|since|until|till|from|during|before|after)\s+(?=\S)/i
  const after = /\s+(?:ago|later|earlier)$/i.exec(text.slice(start, end))?.[0].length ?? 0
  if (after > 0) return trimTime(text, { start, end: end - after })
  const before = opening.exec(text.slice(start, end))?.[0].length ?? 0
  return before === 0 ? trimName(text, { start, end }) : trimTime(text, { start: start + before, end })
}
