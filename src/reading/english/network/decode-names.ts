import type { Kernel } from './kernel.ts'
import { mostParsed } from './limits.ts'

/** Is a run of words, first to last, both included, that a network took for a name, with the chance that it is one. */
export interface FoundName {
  readonly first: number
  readonly last: number
  readonly kind: string
  readonly confidence: number
}

/** Finds the runs of names of a sentence of at most 250 words by the chances of each word's tags, a word after another. */
export type DecodeNames = (words: number, chances: Float32Array) => FoundName[]

/**
 * Makes what finds the likeliest runs of names of a sentence: `tags` are "O", "B-person", "I-person" and so on. An "I"
 * stands only behind its own "B" or "I". The confidence of a run is the least chance of its words.
 */
export function makeNameDecoder(kernel: Kernel, tags: readonly string[]): DecodeNames {
  const count = tags.length
  const [logs, room] = [kernel.allocate(mostParsed * count * 8), kernel.allocate(mostParsed * count * 10)]
  const [begins, chosen] = [kernel.allocate(count * 4), kernel.allocate(mostParsed * 2)]
  const beginOf = (tag: string) => (tag.startsWith('I-') ? tags.indexOf(`B-${tag.slice(2)}`) : -1)
  new Int32Array(kernel.bytes.buffer, begins, count).set(tags.map(beginOf))
  return (words, chances) => {
    for (let k = 0; k < words * count; k += 1) kernel.doubles[logs / 8 + k] = Math.log((chances[k] ?? 0) + 1e-9)
    kernel.chain(logs, words, count, begins, room, chosen)
    return runsOf(kernel.shorts.subarray(chosen / 2, chosen / 2 + words), tags, chances)
  }
}

function runsOf(chosen: Int16Array, tags: readonly string[], chances: Float32Array): FoundName[] {
  const runs: FoundName[] = []
  chosen.forEach((tag, word) => {
    const name = tags[tag] ?? 'O'
    const own = chances[word * tags.length + tag] ?? 0
    const open = runs.at(-1)
    if (name.startsWith('B-')) runs.push({ first: word, last: word, kind: name.slice(2), confidence: own })
    else if (name.startsWith('I-') && open !== undefined)
      runs[runs.length - 1] = { ...open, last: word, confidence: Math.min(open.confidence, own) }
  })
  return runs
}
