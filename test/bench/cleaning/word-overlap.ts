/** Is how far two texts share their words: fractions 0..1, each word counted as often as it stands. */
export interface WordOverlap {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Measures how far a text has the words of the one that was expected; an empty text has none. */
export function measureOverlap(found: string, expected: string): WordOverlap {
  const have = countEach(found)
  const want = countEach(expected)
  let shared = 0
  for (const [word, count] of have) shared += Math.min(count, want.get(word) ?? 0)
  const precision = shared === 0 ? 0 : shared / sum(have)
  const recall = shared === 0 ? 0 : shared / sum(want)
  return { precision, recall, f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

function countEach(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text.toLowerCase().matchAll(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0)
}
