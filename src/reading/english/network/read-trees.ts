import { decodeTree } from './decode-tree.ts'
import type { Matrix, Rows } from './kernel.ts'
import type { Network, NetworkOutput } from './network.ts'
import { placeFloats, placeMatrix } from './place-weights.ts'
import { stateScale } from './run-layer.ts'

/** Is the tree of a sentence: for each word the index of its head, -1 for the root, its label, and how sure the arc is. */
export interface ReadTree {
  readonly heads: readonly number[]
  readonly labels: readonly string[]
  /** Gives the chance of each word's head among all words, 0 to 1. */
  readonly sureness: readonly number[]
}

const mostWords = 400
const relationScale = 2048

/** Makes the function that reads the tree of a sentence that a network has just read. */
export function makeTreeReader({
  kernel,
  weights,
}: Network): (output: NetworkOutput, sentence: number, words: number) => ReadTree {
  const { labels, sizes } = weights.header
  const { floats, shorts } = kernel
  const place = (name: string, worth = 1 / stateScale) => placeMatrix(kernel, weights, name, worth)
  const [arcChild, arcHead, labelChild, labelHead] = ['arcChild', 'arcHead', 'labelChild', 'labelHead'].map(name =>
    place(name),
  )
  const arc = place('arc', 1 / relationScale)
  const relation = place('labels', 1 / relationScale)
  if (!arcChild || !arcHead || !labelChild || !labelHead) throw new TypeError('The weights have no arcs.')
  const biases = Object.fromEntries(
    ['arcChild', 'arcHead', 'labelChild', 'labels', 'arc'].map(name => [
      name,
      placeFloats(kernel, weights, `${name}.bias`),
    ]),
  )
  const root = weights.floats('root')
  const width = 2 * sizes.hidden
  const states: Rows = { address: kernel.allocate((mostWords + 1) * width * 2), stride: width }
  const roomOf = (columns: number, rows = mostWords + 1) => kernel.allocate(rows * columns * 4)
  const [childSums, headSums, turned] = [roomOf(sizes.arcWidth), roomOf(sizes.arcWidth), roomOf(sizes.arcWidth)]
  const [labelOfChild, labelOfHead] = [roomOf(sizes.labelWidth), roomOf(sizes.labelWidth)]
  const narrow: Rows = { address: kernel.allocate((mostWords + 1) * sizes.arcWidth * 2), stride: sizes.arcWidth }
  const labelSums = roomOf(relation.rows)
  const arcScores = kernel.allocate(mostWords * (mostWords + 1) * 4)
  const zeros = roomOf(Math.max(sizes.arcWidth, sizes.labelWidth), 1)
  const multiply = (matrix: Matrix, bias: number, inputs: Rows, target: number, count: number) => {
    kernel.fill(target, bias, count, matrix.rows)
    kernel.multiply(matrix, inputs, target, count, matrix.rows)
  }
  const rectify = (at: number, count: number) => {
    for (let k = at / 4; k < at / 4 + count; k += 1) if ((floats[k] ?? 0) < 0) floats[k] = 0
  }
  for (let k = 0; k < width; k += 1) shorts[states.address / 2 + k] = Math.round((root[k] ?? 0) * stateScale)
  const rootLabel = labels.indexOf('root')
  return (output, sentence, words) => {
    for (let word = 0; word < words; word += 1) {
      const from = output.deep.address / 2 + output.rowOf(sentence, word) * width
      shorts.copyWithin(states.address / 2 + (word + 1) * width, from, from + width)
    }
    const own: Rows = { address: states.address + width * 2, stride: width }
    multiply(arcChild, biases['arcChild'] ?? 0, own, childSums, words)
    kernel.quantise(childSums, narrow.address, words * sizes.arcWidth, relationScale, true)
    multiply(arcHead, biases['arcHead'] ?? 0, states, headSums, words + 1)
    rectify(headSums, (words + 1) * sizes.arcWidth)
    // The bias of a head is a part of each child's turned row: (child * arc + bias) * head.
    multiply(arc, biases['arc'] ?? 0, narrow, turned, words)
    kernel.pairs(turned, headSums, arcScores, [words, words + 1], sizes.arcWidth)
    const size = words + 1
    const score = (child: number, head: number) => floats[arcScores / 4 + (child - 1) * size + head] ?? 0
    const heads = decodeTree(words, score)
    multiply(labelChild, biases['labelChild'] ?? 0, own, labelOfChild, words)
    multiply(labelHead, zeros, states, labelOfHead, words + 1)
    for (let word = 0; word < words; word += 1) {
      const to = labelOfChild / 4 + word * sizes.labelWidth
      const from = labelOfHead / 4 + (heads[word + 1] ?? 0) * sizes.labelWidth
      for (let k = 0; k < sizes.labelWidth; k += 1) floats[to + k] = (floats[to + k] ?? 0) + (floats[from + k] ?? 0)
    }
    kernel.quantise(labelOfChild, narrow.address, words * sizes.labelWidth, relationScale, true)
    multiply(relation, biases['labels'] ?? 0, { address: narrow.address, stride: sizes.labelWidth }, labelSums, words)
    const found = Array.from({ length: words }, (_, word) => {
      const at = labelSums / 4 + word * relation.rows
      const isRoot = heads[word + 1] === 0
      let best = isRoot ? rootLabel : rootLabel === 0 ? 1 : 0
      if (!isRoot)
        for (let k = 0; k < labels.length; k += 1)
          if (k !== rootLabel && (floats[at + k] ?? 0) > (floats[at + best] ?? 0)) best = k
      return labels[best] ?? 'dep'
    })
    return {
      heads: Array.from(heads.subarray(1, size), head => head - 1),
      labels: found,
      sureness: Array.from({ length: words }, (_, word) => chanceOf(word + 1, heads[word + 1] ?? 0, size, score)),
    }
  }
}

function chanceOf(child: number, head: number, size: number, score: (child: number, head: number) => number): number {
  let most = Number.NEGATIVE_INFINITY
  for (let other = 0; other < size; other += 1) if (other !== child) most = Math.max(most, score(child, other))
  let sum = 0
  for (let other = 0; other < size; other += 1) if (other !== child) sum += Math.exp(score(child, other) - most)
  return Math.exp(score(child, head) - most) / sum
}
