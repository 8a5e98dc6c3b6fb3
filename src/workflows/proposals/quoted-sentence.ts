import { findVerbatim } from '../../text/find-verbatim.ts'
import { findSentences } from '../../text/sentence-spans.ts'
import { type BankReader, readerOf } from '../../vocabulary/bank-reader.ts'
import type { QuestionBank } from '../../vocabulary/question-bank.ts'
import { isWithin, type Span } from '../../vocabulary/span.ts'
import { type Dropped, drop } from './drop.ts'

/** Is what proposals are proved against: a bank, the sentences of its article, and the name of who proposes. */
export interface Ground {
  readonly reader: BankReader
  readonly sentences: readonly Span[]
  readonly model: string
}

/** Makes the ground of a bank, whose article is split into its sentences once. */
export function makeGround(bank: QuestionBank, model: string): Ground {
  return { reader: readerOf(bank), sentences: findSentences(bank.article).flat(), model }
}

/** Is the one sentence in which a quote stands, with the paragraph around it; offsets are code units of the article. */
export interface QuotedSentence {
  readonly quote: Span
  readonly sentence: Span
  readonly passage: Span
}

const longestSentence = 800

/**
 * Finds the one sentence of an article that holds a quote. A quote that stands nowhere, in several sentences, or across
 * the end of one shows nothing; nor does a sentence that tells a machine what to say.
 */
export function findQuotedSentence({ reader, sentences }: Ground, quote: string): QuotedSentence | Dropped {
  const { article } = reader.bank
  const places = findVerbatim(article.text, quote)
  const [place, another] = places
  if (place === undefined) return drop('quote-not-found')
  if (another !== undefined) return drop('quote-ambiguous')
  const passage = article.passages.find(one => isWithin(place, one))
  const sentence = sentences.find(one => isWithin(place, one))
  if (passage === undefined || sentence === undefined) return drop('too-long')
  if (sentence.end - sentence.start > longestSentence) return drop('too-long')
  const words = article.text.slice(passage.start, passage.end)
  if (speaksToMachine(words)) return drop('speaks-to-a-machine')
  return { quote: place, sentence, passage }
}

const orders: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override)\b[^.!?]{0,60}\b(?:instructions?|prompts?|rules|above|previous|prior|earlier)\b/i,
  /\b(?:system prompt|language models?|chat ?bots?|AI (?:assistants?|models?)|as an AI|prompt injection|jailbreak)\b/i,
  /\b(?:correct|right|only) (?:answer|option|key)\b[^.!?]{0,80}\b(?:is|are|must|should)\b/i,
  /\b(?:answer|key|option|question|quiz|distractor|JSON)s?\b[^.!?]{0,60}\b(?:must|should|always|shall)\b/i,
  /\b(?:must|should|always|shall)\b[^.!?]{0,60}\b(?:answer|key|option|question|quiz|distractor|JSON)s?\b/i,
  /^\W*(?:system|assistant|user|developer)\s*:/i,
  /<\/?[a-z][\w-]*[^>]{0,80}>|\[\/?INST\]|```/i,
]

/**
 * Tells whether a paragraph reads as an order to a machine that makes questions. It may be news of such an order: then a
 * fact is lost, which is better than a key that a stranger chose.
 */
export function speaksToMachine(words: string): boolean {
  return orders.some(order => order.test(words))
}
