import type { Token } from '../../../../src/vocabulary/parsed-text.ts'

/** Is a run of words, first to last, both included. */
interface Run {
  readonly first: number
  readonly last: number
}

const mostWords = 6
const units =
  'second minute hour day night morning afternoon evening weekend week month season spring summer autumn winter year decade century'
const unit = new RegExp(`^(?:${units.replaceAll(' ', '|')}|centuries)s?$`, 'i')
const pointing = /^(?:today|yesterday|tomorrow|tonight)$/i

/**
 * Finds the words of a marked time that say it: without articles and prepositions before them, six words at most, with a
 * name, a number or a unit of time, and without a clause.
 */
export function timeSpan(tokens: readonly Token[], { first, last }: Run): Run | undefined {
  let start = first
  while (start < last && isOpening(tokens[start])) start += 1
  const words = tokens.slice(start, last + 1)
  const isTold = words.some(
    ({ text, upos }) => upos === 'PROPN' || upos === 'NUM' || /\d/.test(text) || unit.test(text) || pointing.test(text),
  )
  const isClause = words.some(({ upos }) => /^(?:VERB|PRON|SCONJ)$/.test(upos))
  return !isTold || isClause || words.length > mostWords ? undefined : { first: start, last }
}

const isOpening = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:DET|ADP)$/.test(token.upos) && !/^(?:this|that|each|every)$/i.test(token.text)

/**
 * Tells whether a calendar can place a time: it names a month, a weekday or a feast, gives a year, a decade or a numbered century, points
 * from the day of writing ("yesterday", "last week", "two years ago"). "Three hours" and "those days" it can't.
 */
export function isTimeName(tokens: readonly Token[], { first, last }: Run): boolean {
  const words = tokens.slice(first, last + 1)
  return words.some(({ text, upos }, index) => {
    const next = words[index + 1]?.text ?? ''
    if (upos === 'PROPN' || pointing.test(text) || /^ago$/i.test(text)) return true
    if (/^(?:1\d{3}|20\d{2})$|^(?:1\d|20)?\d0['’]?s$/.test(text)) return true
    if (/^(?:BCE?|AD|CE)$/.test(text) || (/^\d+(?:st|nd|rd|th)$/i.test(text) && /^century$/i.test(next))) return true
    return /^(?:this|last|next)$/i.test(text) && unit.test(next)
  })
}
