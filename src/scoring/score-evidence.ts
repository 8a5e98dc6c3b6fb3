import { findSentences } from '../text/sentence-spans.ts'
import { findWords } from '../text/word-spans.ts'
import type { Support } from '../vocabulary/anchor.ts'
import type { Article } from '../vocabulary/article.ts'
import type { EvidenceQuestion } from '../vocabulary/question.ts'
import type { Score } from '../vocabulary/score.ts'
import { overlap, type Span } from '../vocabulary/span.ts'
import { invalid, type SetAside } from './set-aside.ts'

/** Is what is read of the article: its text and where its paragraphs are. */
export type ReadArticle = Pick<Article, 'text' | 'passages'>

const rightFrom = 0.8
const nearFrom = 0.5

/** Sets aside places that can't be judged: none at all, one outside the article's text, places without a word. */
export function screenSpans(spans: readonly Span[], { text }: ReadArticle): SetAside | undefined {
  if (spans.length === 0) return { state: 'unanswered' }
  if (spans.some(({ end }) => end > text.length))
    return invalid(`A place lies outside the article, which has ${text.length} characters.`)
  return countWords(findWords(text), spans) === 0 ? invalid('The places hold no word of the article.') : undefined
}

/**
 * Judges the places that a student shows by their overlap in words with the support that fits best, as F1: precision
 * is the share of the words shown that stand in a sentence of the support, recall the share of each quotation's words
 * that are shown, averaged over the quotations that are needed together. So the sentence around the key is as good as
 * its very words, half of a support of two quotations is not enough, and the whole article earns little or nothing.
 * From 0.8 on it is right and worth 1; below 0.5 it is wrong and worth 0; between, it is near and worth its F1.
 * Source: Rajpurkar et al. 2016 (SQuAD), F1 over words; Yang et al. 2018 (HotpotQA), F1 over supporting sentences.
 */
export function scoreSpans({ evidence }: EvidenceQuestion, spans: readonly Span[], article: ReadArticle): Score {
  const words = findWords(article.text)
  const shown = words.filter(word => spans.some(span => overlap(word, span)))
  const sentences = findSentences(article).flat()
  const overlaps = evidence.map(support => overlapOf(support, { words, shown, sentences }))
  const best = Math.max(0, ...overlaps)
  if (best >= rightFrom) return { state: 'scored', verdict: 'right', fraction: 1 }
  if (best < nearFrom) return { state: 'scored', verdict: 'wrong', fraction: 0 }
  return { state: 'scored', verdict: 'near', fraction: best }
}

interface Reading {
  readonly words: readonly Span[]
  readonly shown: readonly Span[]
  readonly sentences: readonly Span[]
}

function overlapOf(support: Support, { words, shown, sentences }: Reading): number {
  const around = [...support, ...sentences.filter(sentence => support.some(anchor => overlap(anchor, sentence)))]
  const precision = countWords(shown, around) / Math.max(1, shown.length)
  const recalls = support.map(anchor => countWords(shown, [anchor]) / Math.max(1, countWords(words, [anchor])))
  const recall = recalls.reduce((sum, share) => sum + share, 0) / recalls.length
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

function countWords(words: readonly Span[], places: readonly Span[]): number {
  return words.filter(word => places.some(place => overlap(word, place))).length
}
