import { chanceAmong } from './chance-among.ts'
import { decodeTree } from './decode-tree.ts'
import type { Rows } from './kernel.ts'
import type { Network, NetworkOutput } from './network.ts'
import { type PlacedRelations, placeRelations, relationScale, scoreRows } from './place-relations.ts'

/** Is the tree of a sentence: for each word the index of its head, -1 for the root, its label, and how sure both are. */
export interface ReadTree {
  readonly heads: readonly number[]
  readonly labels: readonly string[]
  /** Gives the chance of each word's head among all words, 0 to 1. */
  readonly sureness: readonly number[]
  /** Gives the chance of each word's label among all labels of its arc, 0 to 1. */
  readonly labelSureness: readonly number[]
}

/** Makes the function that reads the tree of a sentence, of at most 250 words, that a network has just read. */
export function makeTreeReader(network: Network): (output: NetworkOutput, sentence: number, words: number) => ReadTree {
  const placed = placeRelations(network)
  return (output, sentence, words) => {
    takeStates(network, placed, output, sentence, words)
    scoreArcs(network, placed, words)
    const { kernel } = network
    const heads = decodeTree(kernel, { scores: placed.arcs, room: placed.trees, heads: placed.treeHeads }, words)
    return {
      heads: Array.from(heads.subarray(1), head => head - 1),
      ...chooseLabels(network, placed, heads),
      sureness: Array.from({ length: words }, (_, at) =>
        chanceOf(kernel.floats, placed.arcs / 4, at + 1, heads[at + 1] ?? 0, words),
      ),
    }
  }
}

function takeStates(
  { kernel }: Network,
  { states }: PlacedRelations,
  { deep, rowOf }: NetworkOutput,
  sentence: number,
  words: number,
): void {
  for (let word = 0; word < words; word += 1) {
    const from = deep.address / 2 + rowOf(sentence, word) * deep.stride
    kernel.shorts.copyWithin(states.address / 2 + (word + 1) * states.stride, from, from + deep.stride)
  }
}

const behindRoot = ({ address, stride }: Rows): Rows => ({ address: address + stride * 2, stride })

function scoreArcs({ kernel, weights }: Network, placed: PlacedRelations, words: number): void {
  const { arcWidth } = weights.header.sizes
  scoreRows(kernel, placed.arcChild, behindRoot(placed.states), placed.children, words)
  kernel.quantise(placed.children, placed.narrow, words * arcWidth, relationScale, true)
  scoreRows(kernel, placed.arcHead, placed.states, placed.heads, words + 1)
  kernel.raise(placed.heads, (words + 1) * arcWidth)
  scoreRows(kernel, placed.arc, { address: placed.narrow, stride: arcWidth }, placed.turned, words)
  kernel.pairs(placed.turned, placed.heads, placed.arcs, [words, words + 1], arcWidth)
}

function chooseLabels(
  { kernel, weights }: Network,
  placed: PlacedRelations,
  heads: Int16Array,
): Pick<ReadTree, 'labels' | 'labelSureness'> {
  const { labels, sizes } = weights.header
  const { floats } = kernel
  const words = heads.length - 1
  scoreRows(kernel, placed.labelChild, behindRoot(placed.states), placed.children, words)
  scoreRows(kernel, placed.labelHead, placed.states, placed.heads, words + 1)
  for (let word = 0; word < words; word += 1) {
    const width = sizes.labelWidth
    kernel.addFloats(placed.children + word * width * 4, placed.heads + (heads[word + 1] ?? 0) * width * 4, width)
  }
  kernel.quantise(placed.children, placed.narrow, words * sizes.labelWidth, relationScale, true)
  scoreRows(kernel, placed.labels, { address: placed.narrow, stride: sizes.labelWidth }, placed.sums, words)
  const root = labels.indexOf('root')
  const chosen = Array.from({ length: words }, (_, word) => {
    if (heads[word + 1] === 0) return { label: 'root', chance: 1 }
    const at = placed.sums / 4 + word * placed.labels.matrix.rows
    let best = root === 0 ? 1 : 0
    for (let k = 0; k < labels.length; k += 1)
      if (k !== root && (floats[at + k] ?? 0) > (floats[at + best] ?? 0)) best = k
    return { label: labels[best] ?? 'dep', chance: chanceAmong(floats, at, labels.length, best) }
  })
  return { labels: chosen.map(({ label }) => label), labelSureness: chosen.map(({ chance }) => chance) }
}

// Gives the chance of a head among all heads of a child, by the scores of arcs from a place of the floats on.
function chanceOf(floats: Float32Array, arcs: number, child: number, head: number, words: number): number {
  const from = arcs + (child - 1) * (words + 1)
  let most = Number.NEGATIVE_INFINITY
  for (let other = 0; other <= words; other += 1) {
    const score = floats[from + other] ?? 0
    if (score > most && other !== child) most = score
  }
  let sum = 0
  for (let other = 0; other <= words; other += 1)
    if (other !== child) sum += Math.exp((floats[from + other] ?? 0) - most)
  return Math.exp((floats[from + head] ?? 0) - most) / sum
}
