import { z } from 'zod'

/** Says of a tensor where it begins among the bytes and how it is written. */
const Tensor = z.object({
  name: z.string(),
  kind: z.enum(['matrix', 'table', 'floats', 'halves']),
  rows: z.int().min(1),
  columns: z.int().min(1),
  at: z.int().min(0),
})

/** Says where a list of words stands behind the header. */
const List = z.object({ at: z.int().min(0), length: z.int().min(0) })

const Header = z.object({
  format: z.literal('quizwright-reader'),
  version: z.literal(2),
  sizes: z.object({
    hidden: z.int(),
    layers: z.int().default(2),
    arcWidth: z.int(),
    labelWidth: z.int(),
    tagWidth: z.int(),
  }),
  upos: z.array(z.string()),
  xpos: z.array(z.string()),
  labels: z.array(z.string()),
  names: z.array(z.string()),
  types: z.array(z.string()),
  lists: z.object({ vectors: List, words: List, marks: List }),
  /** Lists the parts of speech that each tag goes with, by their places. */
  pairs: z.array(z.tuple([z.int(), z.int()])).min(1),
  tensors: z.array(Tensor),
})

/** Is a table of rows of whole numbers, each row with what its numbers are worth. */
export interface ScaledRows {
  readonly rows: number
  readonly columns: number
  readonly scales: Float32Array
  readonly values: Int8Array
}

/**
 * Is a weight file in its two parts: `head` is the length of its header (4 bytes, little-endian), the header as JSON and the
 * lists of words, `tensors` are the numbers, which begin at a multiple of 4 bytes of their buffer.
 */
export interface WeightBytes {
  readonly head: Uint8Array
  readonly tensors: Uint8Array
}

/**
 * Is what a weight file holds: its tables of tags, its tensors by name, and the words of three lists, one on a line in the
 * order of their bytes: those that have a vector, those that have numbers of their own, and those that other lists know,
 * with a whole number that says which.
 */
export interface Weights {
  readonly header: z.infer<typeof Header>
  readonly list: (name: keyof z.infer<typeof Header>['lists']) => Uint8Array
  readonly scaled: (name: string) => ScaledRows
  readonly floats: (name: string) => Float32Array
  readonly table: (name: string) => TableBytes
}

/**
 * Is a table as it is written: the scales of its rows and, from `valuesAt` on, their numbers. Those of a "table" are floats
 * and 8 bits a number. Those of "halves", the word vectors, are 16 bits, parts of 131072, and 4 bits a number, where -7 to 7
 * are kept as 1 to 15.
 */
export interface TableBytes {
  readonly columns: number
  readonly bytes: Uint8Array
  readonly valuesAt: number
}

/**
 * Reads a weight file of the English reader, as `src/reading/training/export.py` writes it, its head unpacked. The bytes
 * aren't copied. Throws a `TypeError` for bytes that are no such file; a caller checks the hash before.
 */
export function readWeights({ head, tensors }: WeightBytes): Weights {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  const length = head.byteLength < 4 ? 0 : view.getUint32(0, true)
  if (length === 0 || 4 + length > head.byteLength) throw new TypeError('These are no weights of the English reader.')
  const header = Header.parse(JSON.parse(new TextDecoder().decode(head.subarray(4, 4 + length))))
  const places = new Map(header.tensors.map(tensor => [tensor.name, tensor]))
  const placeOf = (name: string) => {
    const found = places.get(name)
    if (found === undefined) throw new TypeError(`The weights have no "${name}".`)
    return { ...found, from: tensors.byteOffset + found.at }
  }
  const floats = (name: string) => {
    const { rows, columns, from } = placeOf(name)
    return new Float32Array(tensors.buffer, from, rows * columns)
  }
  const scaled = (name: string): ScaledRows => {
    const { rows, columns, from } = placeOf(name)
    const scales = new Float32Array(tensors.buffer, from, rows)
    return { rows, columns, scales, values: new Int8Array(tensors.buffer, from + rows * 4, rows * columns) }
  }
  const table = (name: string): TableBytes => {
    const { kind, rows, columns, from } = placeOf(name)
    const valuesAt = kind === 'halves' ? Math.ceil((rows * 2) / 4) * 4 : rows * 4
    const length = valuesAt + (kind === 'halves' ? (rows * columns) / 2 : rows * columns)
    return { columns, bytes: new Uint8Array(tensors.buffer, from, length), valuesAt }
  }
  const list = (name: keyof typeof header.lists): Uint8Array => {
    const { at, length: size } = header.lists[name]
    return head.subarray(4 + length + at, 4 + length + at + size)
  }
  return { header, list, floats, scaled, table }
}
