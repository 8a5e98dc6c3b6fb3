import { decodeNames, type FoundName } from './decode-names.ts'
import { mostParsed, mostRows, mostTogether } from './limits.ts'
import type { Network, NetworkOutput } from './network.ts'
import { makeTreeReader, type ReadTree } from './read-trees.ts'

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
        found[at] = wordsOf(network, output, sentence, words.length, readTree(output, sentence, words.length))
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
    tagSureness: words.map(() => 0),
    names: [],
    types: words.map(() => ({ type: 'none', confidence: 0 })),
  }
}

function wordsOf(
  { weights: { header } }: Network,
  { rowOf, tags, tagWidth, runs, runWidth }: NetworkOutput,
  sentence: number,
  words: number,
  tree: ReadTree,
): ParsedWords {
  const rows = Array.from({ length: words }, (_, word) => rowOf(sentence, word))
  const choose = (scores: Float32Array, at: number, names: readonly string[]) => bestOf(scores, at, names.length)
  const upos = rows.map(row => choose(tags, row * tagWidth, header.upos))
  const xpos = rows.map(row => choose(tags, row * tagWidth + header.upos.length, header.xpos))
  const types = rows.map(row => choose(runs, row * runWidth + header.names.length, header.types))
  const chances = new Float32Array(words * header.names.length)
  rows.forEach((row, word) => {
    chances.set(chancesOf(runs, row * runWidth, header.names.length), word * header.names.length)
  })
  return {
    ...tree,
    upos: upos.map(({ at }) => header.upos[at] ?? 'X'),
    xpos: xpos.map(({ at }) => header.xpos[at] ?? 'FW'),
    tagSureness: upos.map(({ chance }) => chance),
    names: decodeNames(words, header.names, chances),
    types: types.map(({ at, chance }) => ({ type: header.types[at] ?? 'none', confidence: chance })),
  }
}

function bestOf(scores: Float32Array, from: number, count: number): { readonly at: number; readonly chance: number } {
  let at = 0
  for (let k = 1; k < count; k += 1) if ((scores[from + k] ?? 0) > (scores[from + at] ?? 0)) at = k
  let sum = 0
  for (let k = 0; k < count; k += 1) sum += Math.exp((scores[from + k] ?? 0) - (scores[from + at] ?? 0))
  return { at, chance: 1 / sum }
}

function chancesOf(scores: Float32Array, from: number, count: number): Float32Array {
  const { at } = bestOf(scores, from, count)
  const most = scores[from + at] ?? 0
  const chances = Float32Array.from({ length: count }, (_, k) => Math.exp((scores[from + k] ?? 0) - most))
  const sum = chances.reduce((total, one) => total + one, 0)
  return chances.map(one => one / sum)
}
