import type { Span } from '../../../src/vocabulary/span.ts'

/** Counts how many spans were found, how many there are, and how many agree. */
export interface SpanCount {
  readonly gold: number
  readonly predicted: number
  readonly right: number
}

/** Is how well spans were found, each a fraction from 0 to 1. */
export interface SpanScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Is a sentence as the scores see it: its own place and those of its words. */
export interface SpannedSentence extends Span {
  readonly tokens: readonly Span[]
}

/** Scores the words and the sentences of a text. */
export interface TokenScores {
  readonly tokens: SpanCount
  readonly sentences: SpanCount
  /** Counts the ends alone, so that one that is missing counts once, not for the two sentences that it parts. */
  readonly ends: SpanCount
}

/**
 * Counts the words and sentences of a text that agree with those of a corpus: two agree where both begin and end at the
 * same places. Source: the evaluation of the CoNLL 2018 shared task, http://universaldependencies.org/conll18/evaluation.html
 */
export function tokenScores(gold: readonly SpannedSentence[], predicted: readonly SpannedSentence[]): TokenScores {
  const wordsOf = (sentences: readonly SpannedSentence[]) => sentences.flatMap(({ tokens }) => tokens)
  return {
    tokens: countSpans(wordsOf(gold), wordsOf(predicted)),
    sentences: countSpans(gold.map(shrink), predicted.map(shrink)),
    ends: countSpans(gold.map(endOf), predicted.map(endOf)),
  }
}

// A sentence begins and ends with its words.
function shrink({ start, end, tokens }: SpannedSentence): Span {
  return { start: tokens[0]?.start ?? start, end: tokens.at(-1)?.end ?? end }
}

function endOf(sentence: SpannedSentence): Span {
  const { end } = shrink(sentence)
  return { start: end, end }
}

/** Counts the spans that agree; spans that stand twice count once for each time that both have them. */
export function countSpans(gold: readonly Span[], predicted: readonly Span[]): SpanCount {
  const open = new Map<string, number>()
  for (const { start, end } of gold) {
    const key = `${start}-${end}`
    open.set(key, (open.get(key) ?? 0) + 1)
  }
  let right = 0
  for (const { start, end } of predicted) {
    const key = `${start}-${end}`
    const left = open.get(key) ?? 0
    if (left === 0) continue
    right += 1
    open.set(key, left - 1)
  }
  return { gold: gold.length, predicted: predicted.length, right }
}

/** Adds counts up. */
export function addCounts(counts: readonly SpanCount[]): SpanCount {
  return counts.reduce(
    (sum, one) => ({
      gold: sum.gold + one.gold,
      predicted: sum.predicted + one.predicted,
      right: sum.right + one.right,
    }),
    { gold: 0, predicted: 0, right: 0 },
  )
}

/** Turns counts into precision, recall and their harmonic mean; each is 0 where nothing was found or there is nothing. */
export function scoreOf({ gold, predicted, right }: SpanCount): SpanScore {
  return {
    precision: predicted === 0 ? 0 : right / predicted,
    recall: gold === 0 ? 0 : right / gold,
    f1: gold + predicted === 0 ? 0 : (2 * right) / (gold + predicted),
  }
}
