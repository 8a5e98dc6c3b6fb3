import { sentenceAround } from '../../text/sentence-around.ts'
import type { Anchor } from '../../vocabulary/anchor.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'

const longest = 200

/** Quotes the sentence of a place of the article, or the words of the place alone where the sentence is long. */
export function quoteAround({ bank }: BankReader, anchor: Anchor): string {
  const { text } = bank.article
  const { start, end } = sentenceAround(text, anchor)
  const words = text.slice(start, end).replace(/\s+/g, ' ')
  return `“${words.length > longest || words.includes('“') ? anchor.exact : words.replace(/[.!?]+$/, '')}”`
}
