import { kernelCode } from './kernel-code.ts'

// The types of Node lack what it has of WebAssembly, and those of a browser bring a whole page along.
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer }
  readonly Module: new (code: Uint8Array) => object
  readonly Instance: new (
    module: object,
    imports: { readonly env: Readonly<Record<string, unknown>> },
  ) => { readonly exports: Readonly<Record<string, unknown>> }
}

/**
 * Is the memory and the inner loops of a network. Addresses are bytes in `memory`; weights and inputs are 16-bit whole
 * numbers, biases and sums 32-bit floats.
 */
export interface Kernel {
  readonly floats: Float32Array
  readonly shorts: Int16Array
  readonly bytes: Uint8Array
  readonly doubles: Float64Array
  /** Takes bytes of the memory for good. */
  readonly allocate: (bytes: number) => number
  /** Adds to each row of `sums` the product of a matrix with a row of `inputs`, times a factor for each row of the matrix. */
  readonly multiply: (matrix: Matrix, inputs: Rows, sums: number, count: number, strideOfSums: number) => void
  readonly fill: (target: number, bias: number, count: number, width: number) => void
  readonly step: (gates: number, cells: number, states: Rows, count: number, width: number, scale: number) => void
  readonly quantise: (from: number, to: number, count: number, scale: number, isRelu: boolean) => void
  readonly pairs: (one: number, other: number, target: number, counts: readonly [number, number], width: number) => void
  /** Finds the best tree of so many words: `decode-tree.ts` says how. */
  readonly decode: (scores: number, words: number, room: number, heads: number) => void
  /** Counts the lines of a text, for `findWord`: `index-words.ts` says how. */
  readonly countLines: (text: number, length: number, counts: number) => void
  /** Gives the line of a word in a text of sorted lines, or its value there, or -1. */
  readonly findWord: (lines: Lines, word: number, size: number, isValued: boolean) => number
  /** Writes a row of numbers of 4 bits as floats. */
  readonly unpack: (table: Table, row: number, into: number) => void
  /** Adds a row of numbers of 8 bits, times its scale and a share, to floats. */
  readonly addRow: (table: Table, row: number, into: number, share: number) => void
  /** Writes floats times a scale as whole numbers of 16 bits, halves rounded up. */
  readonly roundUp: (from: number, to: number, count: number, scale: number) => void
  /** Adds whole numbers of 16 bits, a multiple of 8, to others. */
  readonly addShorts: (to: number, from: number, count: number) => void
  /** Adds floats, a multiple of 4, to others. */
  readonly addFloats: (to: number, from: number, count: number) => void
  /** Makes 0 of what is below it among floats, a multiple of 4. */
  readonly raise: (at: number, count: number) => void
  /** Finds the likeliest chain of tags: `decode-names.ts` says how. */
  readonly chain: (logs: number, words: number, tags: number, begins: number, room: number, chosen: number) => void
}

/** Is a table in the memory of a kernel as it stands in the weights: the scales of its rows, and their numbers. */
export interface Table {
  readonly scales: number
  readonly values: number
  readonly columns: number
}

/** Is a text of sorted lines in the memory of a kernel, and where the counts of its lines are. */
export interface Lines {
  readonly text: number
  readonly length: number
  readonly counts: number
}

/** Is a matrix of whole numbers in the memory of a kernel; `factors` is the address of what each of its rows is worth. */
export interface Matrix {
  readonly address: number
  readonly factors: number
  readonly rows: number
  readonly columns: number
}

/** Is where rows of whole numbers begin, and how many numbers one row is apart from the next. */
export interface Rows {
  readonly address: number
  readonly stride: number
}

/** Writes the bias plus the product of a matrix for each of so many rows of inputs, one row behind the other. */
export function addProducts(
  kernel: Kernel,
  { matrix, bias }: { readonly matrix: Matrix; readonly bias: number },
  inputs: Rows,
  target: number,
  count: number,
): void {
  kernel.fill(target, bias, count, matrix.rows)
  kernel.multiply(matrix, inputs, target, count, matrix.rows)
}

const page = 65_536

/** Starts a kernel with a memory of a size in bytes. */
export function startKernel(bytes: number): Kernel {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / page) + 1 })
  const compiled = new WebAssembly.Module(Buffer.from(kernelCode, 'base64'))
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory, abort: refuse } })
  const loop = (name: string) => loopOf(exports, name)
  const [dense, step, quantise, pairs] = [loop('dense'), loop('step'), loop('quantise'), loop('pairs')] as const
  const [findWord, unpack, addRow] = [loop('findWord'), loop('unpack'), loop('addRow')] as const
  let free = 1024
  return {
    floats: new Float32Array(memory.buffer),
    shorts: new Int16Array(memory.buffer),
    bytes: new Uint8Array(memory.buffer),
    doubles: new Float64Array(memory.buffer),
    allocate: size => {
      const address = free
      free += Math.ceil(size / 16) * 16
      if (free > memory.buffer.byteLength) throw new RangeError('The memory of the kernel is full.')
      return address
    },
    multiply: ({ address, factors, rows, columns }, inputs, sums, count, strideOfSums) =>
      dense(address, factors, inputs.address, sums, count, rows, columns, inputs.stride, strideOfSums),
    fill: loop('fill'),
    step: (gates, cells, states, count, width, scale) =>
      step(gates, cells, states.address, count, width, states.stride, scale),
    quantise: (from, to, count, scale, isRelu) => quantise(from, to, count, scale, isRelu ? 1 : 0),
    pairs: (one, other, target, [countOfOne, countOfOther], width) =>
      pairs(one, other, target, countOfOne, countOfOther, width, countOfOther),
    decode: loop('decode'),
    countLines: loop('countLines'),
    findWord: ({ text, length, counts }, word, size, isValued) =>
      findWord(text, length, counts, word, size, isValued ? 1 : 0),
    unpack: ({ scales, values, columns }, row, into) => unpack(scales, values, row, columns, into),
    addRow: ({ scales, values, columns }, row, into, share) => addRow(scales, values, row, columns, into, share),
    ...{ roundUp: loop('roundUp'), addShorts: loop('addShorts'), addFloats: loop('addFloats') },
    ...{ raise: loop('raise'), chain: loop('chain') },
  }
}

type Loop = (...values: number[]) => number

function loopOf(exports: Readonly<Record<string, unknown>>, name: string): Loop {
  const found = exports[name]
  if (!isLoop(found)) throw new TypeError(`The kernel has no "${name}".`)
  return found
}

const isLoop = (found: unknown): found is Loop => typeof found === 'function'

function refuse(): never {
  throw new RangeError('The kernel stopped.')
}
