import type { Span } from '../vocabulary/span.ts'

// A full stop after these ends no sentence.
const abbreviation =
  /(?:^|[\s(“"])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Capt|Sgt|Sen|Rep|Gov|Prof|Rev|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|\p{Lu}\.\p{Lu})\.$/u
// No sentence is longer: a text without full stops is not searched from end to end for every span.
const longest = 2_000
const ending = /[.!?…]+["”’)\]]*(?=\s+["“‘([]*[\p{Lu}\d])/gu

/**
 * Finds the sentence in which a span of a text stands: from the end of the sentence before it, or the start of its
 * paragraph, to its own end. Offsets are UTF-16 code units. A span over several sentences gives them all.
 *
 * @example sentenceAround('Ada won. Ben lost.', { start: 9, end: 12 }) // { start: 9, end: 18 }
 */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - longest), start)
  const opening = before.lastIndexOf('\n\n')
  const from = start - before.length + (opening < 0 ? 0 : opening + 2)
  const after = text.slice(end, end + longest)
  const close = after.indexOf('\n\n')
  const paragraph = text.slice(from, end + (close < 0 ? after.length : close))
  let first = 0
  for (const found of paragraph.matchAll(ending)) {
    const at = found.index + found[0].length
    if (abbreviation.test(paragraph.slice(Math.max(0, at - 8), at))) continue
    if (from + at >= end) return trimmed(text, { start: from + first, end: from + at })
    if (from + at <= start) first = at
  }
  return trimmed(text, { start: from + first, end: from + paragraph.length })
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length }
}
