import { z } from 'zod'

/** Says of a tensor where it begins among the bytes and how it is written. */
const Tensor = z.object({
  name: z.string(),
  kind: z.enum(['matrix', 'table', 'floats', 'halves']),
  rows: z.int().min(1),
  columns: z.int().min(1),
  at: z.int().min(0),
})

const Header = z.object({
  format: z.literal('quizwright-reader'),
  version: z.literal(1),
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
  vectorWords: z.string(),
  words: z.string(),
  marks: z.string().default(''),
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

/** Is what a weight file holds: its tables of words and tags, and its tensors by name. */
export interface Weights {
  readonly header: z.infer<typeof Header>
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
 * Reads a weight file of the English reader, as `src/reading/training/export.py` writes it, unpacked. The bytes aren't
 * copied. Throws a `TypeError` for bytes that are no such file; a caller checks the hash before.
 */
export function readWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = bytes.byteLength < 4 ? 0 : view.getUint32(0, true)
  if (length === 0 || 4 + length > bytes.byteLength) throw new TypeError('These are no weights of the English reader.')
  const header = Header.parse(JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))))
  const places = new Map(header.tensors.map(tensor => [tensor.name, tensor]))
  const start = bytes.byteOffset + 4 + length
  const placeOf = (name: string) => {
    const found = places.get(name)
    if (found === undefined) throw new TypeError(`The weights have no "${name}".`)
    return found
  }
  const floats = (name: string) => {
    const { rows, columns, at } = placeOf(name)
    return new Float32Array(bytes.buffer, start + at, rows * columns)
  }
  const scaled = (name: string): ScaledRows => {
    const { rows, columns, at } = placeOf(name)
    const scales = new Float32Array(bytes.buffer, start + at, rows)
    return { rows, columns, scales, values: new Int8Array(bytes.buffer, start + at + rows * 4, rows * columns) }
  }
  const table = (name: string): TableBytes => {
    const { kind, rows, columns, at } = placeOf(name)
    const valuesAt = kind === 'halves' ? Math.ceil((rows * 2) / 4) * 4 : rows * 4
    const length = valuesAt + (kind === 'halves' ? (rows * columns) / 2 : rows * columns)
    return { columns, bytes: new Uint8Array(bytes.buffer, start + at, length), valuesAt }
  }
  return { header, floats, scaled, table }
}
