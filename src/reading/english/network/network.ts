import { makeFirstInputs } from './first-inputs.ts'
import { addProducts, type Kernel, type Matrix, type Rows, startKernel } from './kernel.ts'
import { type Layout, layOut } from './lay-out.ts'
import { mostRows } from './limits.ts'
import { type PlacedWay, placeFloats, placeMatrix, placeWay } from './place-weights.ts'
import { runLayer, stateScale } from './run-layer.ts'
import type { Weights } from './weights.ts'
import { inputScale, makeWordEncoder } from './word-encoder.ts'

/** Is a network that is ready to read. */
export interface Network {
  readonly weights: Weights
  readonly kernel: Kernel
  readonly read: (sentences: readonly (readonly string[])[]) => NetworkOutput
}

/**
 * Is what a network found of several sentences, the longest first. `rowOf` gives the row of a word; a row of `tags` holds
 * the scores of the parts of speech and then of the tags, a row of `runs` those of the name tags and then of the types.
 * Good until the network reads again.
 */
export interface NetworkOutput {
  readonly rowOf: (sentence: number, word: number) => number
  readonly tags: Float32Array
  readonly tagWidth: number
  readonly runs: Float32Array
  readonly runWidth: number
  readonly deep: Rows
  readonly layout: Layout
}

const softScale = 16_384
const roomForWeights = 30_000_000
const roomForRows = 12_000

/** Makes a network of its weights. */
export function makeNetwork(weights: Weights): Network {
  const { hidden, layers } = weights.header.sizes
  const kernel = startKernel(roomForWeights + mostRows * roomForRows)
  const tags = placeMatrix(kernel, weights, 'tags', 1 / stateScale)
  const tagBias = placeFloats(kernel, weights, 'tags.bias')
  const soft = placeMatrix(kernel, weights, 'tagWidth', 1 / softScale)
  const runs = placeMatrix(kernel, weights, 'runs', 1 / stateScale)
  const runBias = placeFloats(kernel, weights, 'runs.bias')
  const ways = ['first', 'second', 'third'].slice(0, layers).map((name): readonly [PlacedWay, PlacedWay] => {
    const worths = { input: name === 'first' ? 1 / inputScale : 1 / stateScale, state: 1 / stateScale }
    return [placeWay(kernel, weights, `${name}.forward`, worths), placeWay(kernel, weights, `${name}.backward`, worths)]
  })
  const [first, second, third] = ways
  if (first === undefined || second === undefined) throw new TypeError('The weights have too few layers.')
  const shortsFor = (width: number): Rows => ({ address: kernel.allocate(mostRows * width * 2), stride: width })
  const floatsFor = (width: number) => kernel.allocate(mostRows * width * 4)
  const encode = makeWordEncoder(kernel, weights, first[0].input.columns)
  const firstInputs = makeFirstInputs(kernel, first, encode, shortsFor(first[0].input.columns))
  const middle = shortsFor(second[0].input.columns)
  const deep = shortsFor(2 * hidden)
  const deeper = shortsFor(2 * hidden)
  const softTags = shortsFor(soft.columns)
  const room = { gates: floatsFor(4 * hidden), cells: floatsFor(hidden) }
  const tagSums = floatsFor(tags.rows)
  const softSums = floatsFor(soft.rows)
  const runSums = floatsFor(runs.rows)
  const { floats, shorts } = kernel
  const score = (matrix: Matrix, bias: number, inputs: Rows, target: number, count: number) => {
    addProducts(kernel, { matrix, bias }, inputs, target, count)
    return floats.subarray(target / 4, target / 4 + count * matrix.rows)
  }
  const reading =
    (ways: readonly [PlacedWay, PlacedWay], inputs: Rows, count: number) => (direction: 0 | 1, gates: number) => {
      const { bias, input: matrix } = ways[direction]
      addProducts(kernel, { matrix, bias }, inputs, gates, count)
    }
  const parts = [weights.header.upos.length, weights.header.xpos.length] as const
  const sets = { parts, powers: new Float64Array(Math.max(...parts)) }
  return {
    weights,
    kernel,
    read: sentences => {
      const layout = layOut(sentences.map(({ length }) => length))
      const count = layout.rows
      if (count > mostRows) throw new RangeError(`A network reads ${mostRows} words at once, not ${count}.`)
      const rowOf = (sentence: number, word: number) => (layout.starts[word] ?? 0) + sentence
      const forms: string[] = []
      sentences.forEach((sentence, at) => {
        sentence.forEach((form, word) => {
          forms[rowOf(at, word)] = form
        })
      })
      firstInputs.know(forms)
      runLayer(kernel, first, { layout, readInputs: firstInputs.begin, states: middle, room, hidden })
      const tagScores = score(tags, tagBias, middle, tagSums, count)
      for (let row = 0; row < count; row += 1) soften(tagScores, row * tags.rows, sets, shorts, softTags, row)
      floats.fill(0, softSums / 4, softSums / 4 + count * soft.rows)
      kernel.multiply(soft, softTags, softSums, count, soft.rows)
      for (let row = 0; row < count; row += 1) {
        const to = middle.address + (row * middle.stride + 2 * hidden) * 2
        kernel.roundUp(softSums + row * soft.rows * 4, to, soft.rows, stateScale)
      }
      runLayer(kernel, second, { layout, readInputs: reading(second, middle, count), states: deep, room, hidden })
      if (third !== undefined) {
        runLayer(kernel, third, { layout, readInputs: reading(third, deep, count), states: deeper, room, hidden })
        kernel.addShorts(deep.address, deeper.address, count * 2 * hidden)
      }
      const runScores = score(runs, runBias, deep, runSums, count)
      return {
        ...{ rowOf, layout, deep },
        ...{ tags: tagScores, tagWidth: tags.rows, runs: runScores, runWidth: runs.rows },
      }
    },
  }
}

// Turns the scores of the parts of speech and of the tags into chances, each set for itself.
function soften(
  scores: Float32Array,
  at: number,
  { parts, powers }: { readonly parts: readonly number[]; readonly powers: Float64Array },
  shorts: Int16Array,
  { address, stride }: Rows,
  row: number,
): void {
  let from = 0
  const to = address / 2 + row * stride
  for (const part of parts) {
    let most = Number.NEGATIVE_INFINITY
    for (let k = from; k < from + part; k += 1) most = Math.max(most, scores[at + k] ?? 0)
    let sum = 0
    for (let k = 0; k < part; k += 1) {
      const power = Math.exp((scores[at + from + k] ?? 0) - most)
      powers[k] = power
      sum += power
    }
    for (let k = 0; k < part; k += 1) shorts[to + from + k] = Math.round(((powers[k] ?? 0) / sum) * softScale)
    from += part
  }
}
