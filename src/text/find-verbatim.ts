import type { Span } from '../vocabulary/span.ts'
import { occurrencesOf } from './anchors.ts'

const wordEnd = /[\p{L}\p{N}\p{M}]$/u
const wordStart = /^[\p{L}\p{N}\p{M}]/u

/**
 * Finds the places where a quote stands in a text, word for word, within a stretch of it if that is given. Straight and
 * curly marks, dashes and kinds of space count as the same, since they are often retyped; every letter must be the same,
 * and no place begins or ends within a word. Offsets are UTF-16 code units of `text`.
 *
 * @example findVerbatim('It’s the art of a party.', 'art') // [{ start: 9, end: 12 }]
 */
export function findVerbatim(text: string, quote: string, within?: Span): Span[] {
  const from = within?.start ?? 0
  const stretch = foldSigns(text.slice(from, within?.end))
  const words = foldSigns(quote.normalize('NFC')).replace(/ {2,}/g, ' ').trim()
  return occurrencesOf(stretch, words).flatMap(at => {
    const end = at + words.length
    const isCut =
      (wordStart.test(words) && wordEnd.test(stretch.slice(Math.max(0, at - 2), at))) ||
      (wordEnd.test(words) && wordStart.test(stretch.slice(end, end + 2)))
    return isCut ? [] : [{ start: from + at, end: from + end }]
  })
}

/** Makes signs of one meaning the same; each stays one code unit, so that offsets hold. */
function foldSigns(text: string): string {
  return text
    .replace(/[‘’‛ʼ]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s/g, ' ')
}
