/**
 * Finds the best projective tree with one root, by the scores of all arcs: `score(child, head)`, words from 1, the root
 * at 0. Takes the cube of the count of words. Returns the head of each word, at its place from 1.
 * Source: Eisner, "Three new probabilistic models for dependency parsing", COLING 1996.
 */
export function decodeTree(words: number, score: (child: number, head: number) => number): Int16Array {
  const size = words + 1
  const [fullRight, fullLeft, openRight, openLeft] = [0, 1, 2, 3].map(() => new Float64Array(size * size).fill(least))
  const splits = [0, 1, 2, 3].map(() => new Int16Array(size * size))
  const [splitFullRight, splitFullLeft, splitOpenRight, splitOpenLeft] = splits
  const heads = new Int16Array(size)
  if (!fullRight || !fullLeft || !openRight || !openLeft) return heads
  if (!splitFullRight || !splitFullLeft || !splitOpenRight || !splitOpenLeft) return heads
  for (let at = 0; at < size; at += 1) fullRight[at * size + at] = fullLeft[at * size + at] = 0
  for (let span = 1; span < words; span += 1)
    for (let i = 1; i + span <= words; i += 1) {
      const j = i + span
      const here = i * size + j
      let best = least
      let split = i
      for (let k = i; k < j; k += 1) {
        const value = (fullRight[i * size + k] ?? 0) + (fullLeft[(k + 1) * size + j] ?? 0)
        if (value > best) [best, split] = [value, k]
      }
      openRight[here] = best + score(j, i)
      openLeft[here] = best + score(i, j)
      splitOpenRight[here] = splitOpenLeft[here] = split
      best = least
      for (let k = i; k < j; k += 1) {
        const value = (fullLeft[i * size + k] ?? 0) + (openLeft[k * size + j] ?? 0)
        if (value > best) [best, split] = [value, k]
      }
      fullLeft[here] = best
      splitFullLeft[here] = split
      best = least
      for (let k = i + 1; k <= j; k += 1) {
        const value = (openRight[i * size + k] ?? 0) + (fullRight[k * size + j] ?? 0)
        if (value > best) [best, split] = [value, k]
      }
      fullRight[here] = best
      splitFullRight[here] = split
    }
  let best = least
  let root = 1
  for (let k = 1; k <= words; k += 1) {
    const value = (fullLeft[size + k] ?? 0) + (fullRight[k * size + words] ?? 0) + score(k, 0)
    if (value > best) [best, root] = [value, k]
  }
  const waiting: (readonly [kind: 0 | 1 | 2 | 3, from: number, to: number])[] = [
    [1, 1, root],
    [0, root, words],
  ]
  for (let span = waiting.pop(); span !== undefined; span = waiting.pop()) {
    const [kind, i, j] = span
    if (i >= j) continue
    const split = splits[kind]?.[i * size + j] ?? i
    if (kind === 1) waiting.push([1, i, split], [3, split, j])
    else if (kind === 0) waiting.push([2, i, split], [0, split, j])
    else {
      if (kind === 2) heads[j] = i
      else heads[i] = j
      waiting.push([0, i, split], [1, split + 1, j])
    }
  }
  return heads
}

const least = -1e18
