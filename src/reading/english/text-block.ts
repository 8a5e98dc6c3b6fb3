import type { ParsedSentence } from '../../vocabulary/parsed-text.ts'
import type { Span } from '../../vocabulary/span.ts'

/** Is a stretch of a text of one kind: a heading, running text, an item of a list, the caption of a picture. */
export interface TextBlock extends Span {
  readonly kind: ParsedSentence['block']
}

const finalStop = /[.?!…:;,][\p{Pe}\p{Pf}"'’]*$/u

/**
 * Finds the blocks of a text that nobody has marked: each paragraph, set apart by a blank line, is one. A paragraph of
 * one line without a final stop is a heading, any other is prose. Offsets are UTF-16 code units. Guarantee: blocks are
 * in order, never overlap, begin and end with a visible character, and leave none out.
 *
 * @example findBlocks('The vote\n\nNobody came.')
 * // [{ start: 0, end: 8, kind: 'heading' }, { start: 10, end: 22, kind: 'prose' }]
 */
export function findBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = []
  let [start, end] = [-1, -1]
  const close = () => {
    if (start < 0) return
    const words = text.slice(start, end)
    const isHeading = !words.includes('\n') && !finalStop.test(words.slice(-8))
    blocks.push({ start, end, kind: isHeading ? 'heading' : 'prose' })
    start = -1
  }
  let at = 0
  for (const line of text.split('\n')) {
    const bare = line.trim()
    if (bare === '') close()
    else {
      const begins = at + line.indexOf(bare)
      if (start < 0) start = begins
      end = begins + bare.length
    }
    at += line.length + 1
  }
  close()
  return blocks
}
