import { roomForTree } from './decode-tree.ts'
import type { Kernel, Matrix, Rows } from './kernel.ts'
import { mostParsed } from './limits.ts'
import type { Network } from './network.ts'
import { placeFloats, placeMatrix } from './place-weights.ts'
import { stateScale } from './run-layer.ts'

/** Is a matrix with its bias in the memory of a kernel. */
export interface PlacedScores {
  readonly matrix: Matrix
  readonly bias: number
}

/** Is what finds heads and labels, in the memory of a kernel, with the room that it works in. */
export interface PlacedRelations {
  readonly arcChild: PlacedScores
  readonly arcHead: PlacedScores
  /** Turns a child so that its product with a head, whose bias is in it, is the score of the arc. */
  readonly arc: PlacedScores
  readonly labelChild: PlacedScores
  readonly labelHead: PlacedScores
  readonly labels: PlacedScores
  /** Holds the states of the root, at row 0, and of a sentence's words. */
  readonly states: Rows
  readonly narrow: number
  readonly children: number
  readonly heads: number
  readonly turned: number
  readonly arcs: number
  readonly sums: number
  /** Is where the best tree is found, and where its heads are written. */
  readonly trees: number
  readonly treeHeads: number
}

/** Counts what one whole number of a narrowed state is worth: 1/2048. */
export const relationScale = 2048

/** Puts what finds heads and labels into the memory of a network's kernel. */
export function placeRelations({ kernel, weights }: Network): PlacedRelations {
  const { hidden, arcWidth, labelWidth } = weights.header.sizes
  const rows = mostParsed + 1
  const zeros = kernel.allocate(labelWidth * 4)
  const place = (name: string, worth: number): PlacedScores => ({
    matrix: placeMatrix(kernel, weights, name, worth),
    bias: placeFloats(kernel, weights, `${name}.bias`),
  })
  const labels = place('labels', 1 / relationScale)
  const width = Math.max(arcWidth, labelWidth)
  const states: Rows = { address: kernel.allocate(rows * hidden * 4), stride: 2 * hidden }
  weights.floats('root').forEach((value, at) => {
    kernel.shorts[states.address / 2 + at] = Math.round(value * stateScale)
  })
  return {
    arcChild: place('arcChild', 1 / stateScale),
    arcHead: place('arcHead', 1 / stateScale),
    arc: place('arc', 1 / relationScale),
    labelChild: place('labelChild', 1 / stateScale),
    labelHead: { matrix: placeMatrix(kernel, weights, 'labelHead', 1 / stateScale), bias: zeros },
    ...{ labels, states, narrow: kernel.allocate(rows * width * 2) },
    ...{ children: kernel.allocate(rows * width * 4), heads: kernel.allocate(rows * width * 4) },
    ...{ turned: kernel.allocate(rows * arcWidth * 4), arcs: kernel.allocate(rows * rows * 4) },
    sums: kernel.allocate(rows * labels.matrix.rows * 4),
    ...{ trees: kernel.allocate(roomForTree(mostParsed)), treeHeads: kernel.allocate(rows * 2) },
  }
}

/** Scores rows of inputs by a placed matrix: bias and product go to `target`. */
export function scoreRows(kernel: Kernel, { matrix, bias }: PlacedScores, inputs: Rows, target: number, count: number) {
  kernel.fill(target, bias, count, matrix.rows)
  kernel.multiply(matrix, inputs, target, count, matrix.rows)
}
