import { irregularVerbs } from '../../text/irregular-verbs.ts'
import { sentenceAround } from '../../text/sentence-around.ts'
import type { Anchor } from '../../vocabulary/anchor.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'

const most = 25
const fewest = 5
const finite = new Set([
  ...'is are was were has have had does do did will would can could may might must should says'.split(' '),
  ...[...irregularVerbs.values()].map(([past]) => past),
])

/**
 * Quotes the sentence of a place of the article where it can stand alone as a quotation: a whole clause with a verb, of
 * 25 words at most, without brackets, footnote marks and quotation marks of its own. Gives `undefined` for any other: half
 * a sentence explains nothing.
 */
export function quoteClause({ bank }: BankReader, anchor: Anchor): string | undefined {
  const { text } = bank.article
  const { start, end } = sentenceAround(text, anchor)
  const words = text.slice(start, end).replace(/\s+/g, ' ')
  const isWhole = /^[\p{Lu}\d].*[.!?]$/u.test(words) && !/[“”"«»[\]{}()]|\.\.\.|…/.test(words)
  const count = words.split(' ').length
  if (!isWhole || count > most || count < fewest || !hasVerb(words)) return undefined
  return `“${words.replace(/[.!?]+$/, '')}”`
}

function hasVerb(words: string): boolean {
  return words.split(/[^\p{L}]+/u).some(word => finite.has(word) || /^\p{Ll}{2,}ed$/u.test(word))
}
