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
  /** Takes bytes of the memory for good. */
  readonly allocate: (bytes: number) => number
  /** Adds to each row of `sums` the product of a matrix with a row of `inputs`, times a factor for each row of the matrix. */
  readonly multiply: (matrix: Matrix, inputs: Rows, sums: number, count: number, strideOfSums: number) => void
  readonly fill: (target: number, bias: number, count: number, width: number) => void
  readonly step: (gates: number, cells: number, states: Rows, count: number, width: number, scale: number) => void
  readonly quantise: (from: number, to: number, count: number, scale: number, isRelu: boolean) => void
  readonly pairs: (one: number, other: number, target: number, counts: readonly [number, number], width: number) => void
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

const page = 65_536

/** Starts a kernel with a memory of a size in bytes. */
export function startKernel(bytes: number): Kernel {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / page) + 1 })
  const compiled = new WebAssembly.Module(Buffer.from(kernelCode, 'base64'))
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory, abort: refuse } })
  const dense = loopOf(exports, 'dense')
  const fill = loopOf(exports, 'fill')
  const step = loopOf(exports, 'step')
  const quantise = loopOf(exports, 'quantise')
  const pairs = loopOf(exports, 'pairs')
  let free = 1024
  return {
    floats: new Float32Array(memory.buffer),
    shorts: new Int16Array(memory.buffer),
    allocate: size => {
      const address = free
      free += Math.ceil(size / 16) * 16
      if (free > memory.buffer.byteLength) throw new RangeError('The memory of the kernel is full.')
      return address
    },
    multiply: ({ address, factors, rows, columns }, inputs, sums, count, strideOfSums) =>
      dense(address, factors, inputs.address, sums, count, rows, columns, inputs.stride, strideOfSums),
    fill: (target, bias, count, width) => fill(target, bias, count, width),
    step: (gates, cells, states, count, width, scale) =>
      step(gates, cells, states.address, count, width, states.stride, scale),
    quantise: (from, to, count, scale, isRelu) => quantise(from, to, count, scale, isRelu ? 1 : 0),
    pairs: (one, other, target, [countOfOne, countOfOther], width) =>
      pairs(one, other, target, countOfOne, countOfOther, width, countOfOther),
  }
}

type Loop = (...values: number[]) => void

function loopOf(exports: Readonly<Record<string, unknown>>, name: string): Loop {
  const found = exports[name]
  if (typeof found !== 'function') throw new TypeError(`The kernel has no "${name}".`)
  return (...values) => {
    found(...values)
  }
}

function refuse(): never {
  throw new RangeError('The kernel stopped.')
}
