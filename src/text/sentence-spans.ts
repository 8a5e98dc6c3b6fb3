import type { Article } from '../vocabulary/article.ts'
import type { Span } from '../vocabulary/span.ts'

// Only the end of a sentence tells whether it goes on, however long it has become.
const longestEnd = 40
const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' })

const titles = 'Mr Mrs Ms Messrs Dr Prof St Mt Ft Gen Lt Col Maj Capt Cpl Sgt Cmdr Adm Sen Rep Gov Pres Rev Hon Sr Jr'
const others = 'Inc Ltd Co Corp Bros vs v e.g i.e cf a.m p.m Jan Feb Aug Sept Oct Nov Dec'
const beforeNumbers = 'No Nos Fig Art Sec p pp approx ca'
const openers =
  'A An The This That These Those He She It We They You I His Her Its Our Their There Then But And Or So Yet In On At By For From With As If When While After Before Since Some Many Most Both All No Not Now Here What Who Why How One'

const anyOf = (words: string): string => words.replaceAll('.', '\\.').replaceAll(' ', '|')
const abbreviation = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:${anyOf(`${titles} ${others}`)}|(?:\\p{Lu}\\.)*\\p{Lu})\\.\\s*$`,
  'u',
)
const countedAbbreviation = new RegExp(`(?<![\\p{L}\\p{N}.])(?:${anyOf(beforeNumbers)})\\.\\s*$`, 'u')
const opener = new RegExp(`^(?:${anyOf(openers)})(?![\\p{L}\\p{N}.])`, 'u')

/**
 * Finds the sentences of each passage of an article, in the order of the text; offsets are UTF-16 code units of
 * `article.text`. Guarantee: sentences never overlap and never cross a passage, no visible character is left out, and
 * none begins or ends with white space. The full stop of a title, an initial or another abbreviation ends a sentence
 * only before a word that usually begins one ("the U.S. He left").
 * Source: Unicode Standard Annex 29, section 5, sentence boundaries.
 *
 * @example findSentences({ text: 'Dr. Lee won. She left.', passages: [{ start: 0, end: 22 }] })
 * // [[{ start: 0, end: 12 }, { start: 13, end: 22 }]]
 */
export function findSentences({ text, passages }: Pick<Article, 'text' | 'passages'>): Span[][] {
  return passages.map(({ start, end }) => {
    const joined: Span[] = []
    for (const { segment, index } of segmenter.segment(text.slice(start, end))) {
      const span = { start: start + index, end: start + index + segment.length }
      const last = joined.at(-1)
      if (last !== undefined && goesOn(text.slice(Math.max(last.start, last.end - longestEnd), last.end), segment))
        joined[joined.length - 1] = { start: last.start, end: span.end }
      else joined.push(span)
    }
    return joined.flatMap(span => trimmed(text, span))
  })
}

function goesOn(before: string, after: string): boolean {
  if (/[\n\r]$/.test(before)) return false
  // “Did you?” he asked.
  if (/[?!…]\P{L}*$/u.test(before) && /^\p{Ll}/u.test(after)) return true
  if (countedAbbreviation.test(before)) return /^\p{N}/u.test(after)
  return abbreviation.test(before) && /^[\p{L}\p{N}]/u.test(after) && !opener.test(after)
}

function trimmed(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = start + words.trimEnd().length
  return from < to ? [{ start: from, end: to }] : []
}
