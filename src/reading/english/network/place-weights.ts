import type { Kernel, Matrix, Table } from './kernel.ts'
import type { Weights } from './weights.ts'

/** Is one direction of a layer in the memory of a kernel. */
export interface PlacedWay {
  readonly input: Matrix
  readonly state: Matrix
  readonly bias: number
}

/** Puts a matrix of the weights into the memory of a kernel; `inputWorth` is what one whole number of its inputs is worth. */
export function placeMatrix(kernel: Kernel, weights: Weights, name: string, inputWorth: number): Matrix {
  const { rows, columns, scales, values } = weights.scaled(name)
  const address = kernel.allocate(rows * columns * 2)
  kernel.shorts.set(values, address / 2)
  const factors = kernel.allocate(rows * 4)
  kernel.floats.set(
    scales.map(scale => scale * inputWorth),
    factors / 4,
  )
  return { address, factors, rows, columns }
}

/** Puts a table of the weights into the memory of a kernel as it stands there. */
export function placeTable(kernel: Kernel, weights: Weights, name: string): Table {
  const { columns, bytes, valuesAt } = weights.table(name)
  const address = kernel.allocate(bytes.length)
  kernel.bytes.set(bytes, address)
  return { scales: address, values: address + valuesAt, columns }
}

/** Puts a row of floats of the weights into the memory of a kernel and gives its address. */
export function placeFloats(kernel: Kernel, weights: Weights, name: string): number {
  const values = weights.floats(name)
  const address = kernel.allocate(values.length * 4)
  kernel.floats.set(values, address / 4)
  return address
}

/** Puts one direction of a layer into the memory of a kernel. */
export function placeWay(
  kernel: Kernel,
  weights: Weights,
  name: string,
  worths: { readonly input: number; readonly state: number },
): PlacedWay {
  return {
    input: placeMatrix(kernel, weights, `${name}.input`, worths.input),
    state: placeMatrix(kernel, weights, `${name}.state`, worths.state),
    bias: placeFloats(kernel, weights, `${name}.bias`),
  }
}
