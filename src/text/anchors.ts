import type { Anchor } from '../vocabulary/anchor.ts'
import type { Span } from '../vocabulary/span.ts'

const contextLength = 24

/**
 * Describes a span of a text as an anchor with its words and up to 24 code units of context on each side.
 * Inverse of `findAnchor`: `findAnchor(text, describeAnchor(text, span))` is `span`.
 * Source: W3C Web Annotation Data Model, sections 4.2.4 and 4.2.5.
 *
 * @example describeAnchor('Two jets took off.', { start: 4, end: 8 }).exact // "jets"
 */
export function describeAnchor(text: string, { start, end }: Span): Anchor {
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  }
}

/**
 * Finds the span that an anchor means in a text, also after an edit elsewhere in it: the place it names if its words
 * stand there, else the one occurrence of its words whose context fits best. Offsets are UTF-16 code units.
 * Returns `undefined` where the words are gone or two places fit equally well.
 */
export function findAnchor(text: string, anchor: Anchor): Span | undefined {
  const { start, end, exact } = anchor
  if (exact.length === 0) return undefined
  if (text.slice(start, end) === exact) return { start, end }
  const ranked = occurrencesOf(text, exact)
    .map(at => ({ at, fit: contextFit(text, at, anchor) }))
    .sort((a, b) => b.fit - a.fit)
  const [best, second] = ranked
  if (best === undefined || (second !== undefined && second.fit === best.fit)) return undefined
  return { start: best.at, end: best.at + exact.length }
}

/** Lists the offsets, in UTF-16 code units, at which `words` stands in `text`, overlapping ones included. */
export function occurrencesOf(text: string, words: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0 && words.length > 0; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}

function contextFit(text: string, at: number, { exact, prefix, suffix }: Anchor): number {
  const before = text.slice(Math.max(0, at - prefix.length), at)
  const after = text.slice(at + exact.length, at + exact.length + suffix.length)
  return commonTail(before, prefix) + commonTail(reversed(after), reversed(suffix))
}

function commonTail(one: string, other: string): number {
  let length = 0
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length)) length += 1
  return length
}

const reversed = (text: string): string => [...text].reverse().join('')
