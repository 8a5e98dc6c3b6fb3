import type { Span } from '../../../src/vocabulary/span.ts'
import type { MeasuredText } from './measured-reader.ts'

/**
 * Finds where a system breaks the contract of a reading: words out of order or on no letters, a head that is no other word
 * of its sentence, a mention that stands nowhere. A score of such a reading would mean nothing.
 */
export function findBrokenPlaces(text: string, { sentences, mentions }: MeasuredText): string[] {
  const stands = ({ start, end }: Span) =>
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length
  let before = 0
  const broken = sentences.flatMap(({ tokens }, sentence) =>
    tokens.flatMap((token, index) => {
      const { start, end, head = -1 } = token
      const place = `word ${index + 1} of sentence ${sentence + 1}, "${token.text}",`
      const isLate = start < before
      before = Math.max(before, start)
      const isHead = Number.isInteger(head) && head >= -1 && head < tokens.length && head !== index
      return [
        ...(stands(token) ? [] : [`${place} stands nowhere: ${start} to ${end}.`]),
        ...(isLate ? [`${place} stands before the word before it.`] : []),
        ...(isHead ? [] : [`${place} hangs on ${head}.`]),
      ]
    }),
  )
  const lost = mentions.filter(mention => !stands(mention))
  return [
    ...broken,
    ...lost.map(({ kind, start, end }) => `the mention of kind ${kind} stands nowhere: ${start} to ${end}.`),
  ]
}
