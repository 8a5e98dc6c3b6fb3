import { chanceAmong } from './chance-among.ts'
import { type DecodeNames, type FoundName, makeNameDecoder } from './decode-names.ts'
import { mostParsed, mostRows, mostTogether } from './limits.ts'
import type { Network, NetworkOutput } from './network.ts'
import { makeTreeReader, type ReadTree } from './read-trees.ts'
import type { Weights } from './weights.ts'

/** Is what the network says of the words of a sentence: tags, tree, names, and the type that each word has as a head. */
export interface ParsedWords extends ReadTree {
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  /** Gives the chance of each word's part of speech, 0 to 1. */
  readonly sureness: readonly number[]
  readonly tagSureness: readonly number[]
  readonly names: readonly FoundName[]
  readonly types: readonly { readonly type: string; readonly confidence: number }[]
}

/**
 * Makes the function that parses sentences of words with a network, in the order given. Takes time in proportion to the
 * count of words; the same sentence gives the same tree, whatever stands beside it.
 */
export function makeParser(network: Network): (sentences: readonly (readonly string[])[]) => ParsedWords[] {
  const readTree = makeTreeReader(network)
  const decodeNames = makeNameDecoder(network.kernel, network.weights.header.names)
  return sentences => {
    const found: ParsedWords[] = []
    const order = sentences
      .map((words, at) => ({ words, at }))
      .filter(({ words }) => words.length > 0 && words.length <= mostParsed)
      .sort((one, other) => other.words.length - one.words.length)
    for (const [at, words] of sentences.entries()) found[at] = unparsed(words)
    for (let from = 0; from < order.length; ) {
      let to = from
      let rows = 0
      while (to < order.length && to - from < mostTogether && rows + (order[to]?.words.length ?? 0) <= mostRows) {
        rows += order[to]?.words.length ?? 0
        to += 1
      }
      const group = order.slice(from, to)
      const output = network.read(group.map(({ words }) => words))
      group.forEach(({ words, at }, sentence) => {
        const tree = readTree(output, sentence, words.length)
        found[at] = wordsOf(network, output, { sentence, words: words.length, tree, decodeNames })
      })
      from = to
    }
    return found
  }
}

function unparsed(words: readonly string[]): ParsedWords {
  return {
    upos: words.map(() => 'X'),
    xpos: words.map(() => 'FW'),
    heads: words.map((_, at) => at - 1),
    labels: words.map((_, at) => (at === 0 ? 'root' : 'dep')),
    sureness: words.map(() => 0),
    labelSureness: words.map(() => 0),
    tagSureness: words.map(() => 0),
    names: [],
    types: words.map(() => ({ type: 'none', confidence: 0 })),
  }
}

interface ReadSentence {
  readonly sentence: number
  readonly words: number
  readonly tree: ReadTree
  readonly decodeNames: DecodeNames
}

function wordsOf(
  { weights: { header } }: Network,
  { rowOf, tags, tagWidth, runs, runWidth }: NetworkOutput,
  { sentence, words, tree, decodeNames }: ReadSentence,
): ParsedWords {
  const rows = Array.from({ length: words }, (_, word) => rowOf(sentence, word))
  const tagged = rows.map(row => bestPair(tags, row * tagWidth, header))
  const types = rows.map(row => bestOf(runs, row * runWidth + header.names.length, header.types.length))
  const chances = new Float32Array(words * header.names.length)
  rows.forEach((row, word) => {
    fillChances(runs, row * runWidth, chances, word * header.names.length, header.names.length)
  })
  return {
    ...tree,
    upos: tagged.map(([upos]) => header.upos[upos] ?? 'X'),
    xpos: tagged.map(([, xpos]) => header.xpos[xpos] ?? 'FW'),
    tagSureness: tagged.map(([upos], word) =>
      chanceAmong(tags, (rows[word] ?? 0) * tagWidth, header.upos.length, upos),
    ),
    names: decodeNames(words, chances),
    types: types.map(({ at, chance }) => ({ type: header.types[at] ?? 'none', confidence: chance })),
  }
}

// A tag goes with some parts of speech alone: no noun is a "VBD".
function bestPair(scores: Float32Array, from: number, { pairs, upos }: Weights['header']): readonly [number, number] {
  let best: readonly [number, number] = [0, 0]
  let most = Number.NEGATIVE_INFINITY
  for (const pair of pairs) {
    const score = (scores[from + pair[0]] ?? 0) + (scores[from + upos.length + pair[1]] ?? 0)
    if (score > most) [best, most] = [pair, score]
  }
  return best
}

function bestOf(scores: Float32Array, from: number, count: number): { readonly at: number; readonly chance: number } {
  let at = 0
  for (let k = 1; k < count; k += 1) if ((scores[from + k] ?? 0) > (scores[from + at] ?? 0)) at = k
  return { at, chance: chanceAmong(scores, from, count, at) }
}

function fillChances(scores: Float32Array, from: number, into: Float32Array, to: number, count: number): void {
  let most = Number.NEGATIVE_INFINITY
  for (let k = 0; k < count; k += 1) most = Math.max(most, scores[from + k] ?? 0)
  let sum = 0
  for (let k = 0; k < count; k += 1) {
    const power = Math.exp((scores[from + k] ?? 0) - most)
    into[to + k] = power
    sum += power
  }
  for (let k = 0; k < count; k += 1) into[to + k] = (into[to + k] ?? 0) / sum
}
