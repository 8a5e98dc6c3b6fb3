import type { Span } from '../../../../src/vocabulary/span.ts'
import type { MeasuredSentence, MeasuredToken } from '../measured-reader.ts'

/** Is one word of a text with the places of its sentence and of its head among all words, -1 for the root's head. */
export interface PlacedWord {
  readonly token: MeasuredToken
  readonly head: number
}

/** Is which words of two readings of one text are the same: for each, the index of the other one, -1 for none. */
export interface Alignment {
  readonly gold: readonly PlacedWord[]
  readonly predicted: readonly PlacedWord[]
  readonly predictedOf: readonly number[]
  readonly goldOf: readonly number[]
}

/**
 * Aligns the words of two readings by the letters on which they stand: words are the same where they begin and end at the
 * same places. Words that share a span (the parts of a contraction that can't be told apart) are aligned in order.
 * Source: CoNLL 2018 shared task, https://universaldependencies.org/conll18/evaluation.html
 */
export function alignWords(gold: readonly MeasuredSentence[], predicted: readonly MeasuredSentence[]): Alignment {
  const [left, right] = [placeWords(gold), placeWords(predicted)]
  const predictedOf = left.map(() => -1)
  const goldOf = right.map(() => -1)
  let [at, other] = [0, 0]
  for (;;) {
    const [one, two] = [left[at], right[other]]
    if (one === undefined || two === undefined) break
    const order = compareSpans(one.token, two.token)
    if (order === 0) {
      predictedOf[at] = other
      goldOf[other] = at
    }
    if (order <= 0) at += 1
    if (order >= 0) other += 1
  }
  return { gold: left, predicted: right, predictedOf, goldOf }
}

function placeWords(sentences: readonly MeasuredSentence[]): PlacedWord[] {
  const words: PlacedWord[] = []
  for (const { tokens } of sentences) {
    const first = words.length
    for (const token of tokens) {
      const { head = -1 } = token
      words.push({ token, head: head < 0 ? -1 : first + head })
    }
  }
  return words
}

/** Compares two spans by where they begin, then by where they end. */
export function compareSpans(one: Span, other: Span): number {
  return one.start - other.start || one.end - other.end
}
