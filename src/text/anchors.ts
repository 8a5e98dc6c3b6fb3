import type { Anchor } from '../vocabulary/anchor.ts'
import type { Span } from '../vocabulary/span.ts'

const contextLength = 24

/**
 * Describes a span of a text as an anchor with its words and up to 24 code units of context on each side, whole
 * characters only.
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
    prefix: text.slice(wholeFrom(text, Math.max(0, start - contextLength)), start),
    suffix: text.slice(end, wholeTo(text, end + contextLength)),
  }
}

/**
 * Finds the span that an anchor means in a text, also after an edit elsewhere in it: the place it names if its words
 * and their context stand there, else the one occurrence of its words whose context fits best. Offsets are UTF-16 code
 * units. Returns `undefined` where the words are gone or two places fit equally well.
 */
export function findAnchor(text: string, anchor: Anchor): Span | undefined {
  const { start, exact, prefix, suffix } = anchor
  const [best, second] = occurrencesOf(text, exact)
    .map(at => ({ at, fit: contextFit(text, at, anchor) }))
    .sort((a, b) => b.fit - a.fit || Number(b.at === start) - Number(a.at === start))
  if (best === undefined) return undefined
  const isInPlace = best.at === start && best.fit === prefix.length + suffix.length
  if (second?.fit === best.fit && !isInPlace) return undefined
  return { start: best.at, end: best.at + exact.length }
}

/** Lists the offsets, in UTF-16 code units, at which `words` stands in `text`, overlapping ones included. */
export function occurrencesOf(text: string, words: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0 && words.length > 0; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}

function contextFit(text: string, at: number, { exact, prefix, suffix }: Anchor): number {
  let before = 0
  while (before < prefix.length && text[at - 1 - before] === prefix.at(-1 - before)) before += 1
  let after = 0
  while (after < suffix.length && text[at + exact.length + after] === suffix[after]) after += 1
  return before + after
}

// Context is never cut between the two halves of one character.
const wholeFrom = (text: string, start: number): number =>
  /^[\uDC00-\uDFFF]/.test(text.slice(start, start + 1)) ? start + 1 : start
const wholeTo = (text: string, end: number): number =>
  /[\uD800-\uDBFF]$/.test(text.slice(end - 1, end)) ? end - 1 : end
