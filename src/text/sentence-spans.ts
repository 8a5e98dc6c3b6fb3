import type { Article } from '../vocabulary/article.ts'
import type { Span } from '../vocabulary/span.ts'

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' })

/** Ends in an abbreviation that begins what follows: a title, an initial, "No.", "vs." */
const isCutShort =
  /(?:^|[\s(“‘"'])(?:(?:Mr|Mrs|Ms|Messrs|Dr|Prof|St|Mt|Ft|Gen|Lt|Col|Maj|Capt|Cpl|Sgt|Cmdr|Adm|Sen|Rep|Gov|Pres|Rev|Hon|Fr|Sr|No|Nos|vs|v|e\.g|i\.e|cf|al|approx|ca?)|(?:\p{Lu}\.)*\p{Lu})\.\s*$/u
const endsSentence = /^(?:U\.S|U\.K|E\.U|U\.N|a\.m|p\.m)\.$/u

/**
 * Finds the sentences of each passage of an article, in the order of the text; offsets are UTF-16 code units of
 * `article.text`. Guarantee: sentences never overlap and never cross a passage, no visible character is left out, and
 * none begins or ends with white space. A full stop after a title or an initial ends no sentence.
 * Source: Unicode Standard Annex 29, section 5, and the abbreviations of English.
 *
 * @example findSentences(article)[0] // [{ start: 0, end: 41 }, { start: 42, end: 103 }]
 */
export function findSentences({ text, passages }: Pick<Article, 'text' | 'passages'>): Span[][] {
  return passages.map(({ start, end }) => {
    const joined: Span[] = []
    let isOpen = false
    for (const { segment, index } of segmenter.segment(text.slice(start, end))) {
      const span = { start: start + index, end: start + index + segment.length }
      const last = joined.at(-1)
      if (isOpen && last !== undefined) joined[joined.length - 1] = { start: last.start, end: span.end }
      else joined.push(span)
      const lastWord = segment.trimEnd().split(/\s/).at(-1) ?? ''
      isOpen = isCutShort.test(segment) && !endsSentence.test(lastWord) && !segment.endsWith('\n')
    }
    return joined.flatMap(span => trimmed(text, span))
  })
}

function trimmed(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = start + words.trimEnd().length
  return from < to ? [{ start: from, end: to }] : []
}
