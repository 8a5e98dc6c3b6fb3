import type { Span } from '../vocabulary/span.ts'

/**
 * Finds the words of a text: runs of letters and digits, held together by an apostrophe, hyphen, point or comma within
 * them. Offsets are UTF-16 code units.
 *
 * @example findWords('5.5 well-made tunnels') // [{ start: 0, end: 3 }, { start: 4, end: 13 }, { start: 14, end: 21 }]
 */
export function findWords(text: string): Span[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }))
}
