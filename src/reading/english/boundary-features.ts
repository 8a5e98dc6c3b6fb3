import { shapeNames, type TokenShapes } from './token-shapes.ts'

/** Is how many weights the finding of sentences has; a power of two. */
export const weightCount = 1 << 15

/** Is how many features a place between two words has at most. */
export const featureCount = 40

/** Is where a sentence that is being read began, and what has been opened in it and not been closed. */
export interface OpenSentence {
  first: number
  brackets: number
  quotes: number
  quoteSince: number
  verbs: number
}

/** Is what the finding of sentences knows of a whole block. */
export interface BlockTraits {
  readonly kind: number
  readonly endsInStop: boolean
  readonly hasCapitals: boolean
}

/** Tells of a block what the finding of sentences wants to know. */
export function describeBlock({ shapes, length }: TokenShapes, kind: number): BlockTraits {
  const last = shapes[length - 1] ?? 0
  const { capitalised, stop, shout, quote, closeQuote, closing, dots } = shapeNames
  return {
    kind,
    endsInStop: [stop, shout, quote, closeQuote, closing, dots].some(shape => shape === last),
    hasCapitals: shapes.includes(capitalised),
  }
}

/**
 * Tells whether a sentence may end behind the word at `at`: not between two words in small letters, nor before a
 * clitic or a comma.
 */
export function mayEndBehind({ shapes }: TokenShapes, at: number): boolean {
  const [left, right] = [shapes[at] ?? 0, shapes[at + 1] ?? 0]
  if (right === shapeNames.clitic || right === shapeNames.comma) return false
  return !(left === shapeNames.small && right === shapeNames.small)
}

/** Notes that the word at `at` has been read as part of the open sentence. */
export function readInto(open: OpenSentence, { shapes, words }: TokenShapes, at: number): void {
  const shape = shapes[at] ?? 0
  if (shape === shapeNames.opening) open.brackets += 1
  else if (shape === shapeNames.closing) open.brackets = Math.max(0, open.brackets - 1)
  else if (shape === shapeNames.openQuote) open.quotes += 1
  else if (shape === shapeNames.closeQuote) open.quotes = Math.max(0, open.quotes - 1)
  else if (shape === shapeNames.quote) open.quotes = open.quotes > 0 ? 0 : 1
  if (verbs.has(words[at] ?? 0)) open.verbs += 1
}

/** Begins a new sentence at a word; a quotation may go on over it. */
export function openAt(open: OpenSentence, first: number): void {
  open.first = first
  open.brackets = 0
  open.verbs = 0
}

const verbs: ReadonlySet<number> = new Set()

/**
 * Fills `into` with the features of the place behind the word at `at`, as places of their weights, and gives how many
 * there are. Guarantee: the same words give the same features, each at least 0 and less than `weightCount`.
 */
export function fillFeatures(
  into: Int32Array,
  table: TokenShapes,
  at: number,
  open: OpenSentence,
  block: BlockTraits,
): number {
  const { words, shapes, gaps, length } = table
  const word = (offset: number) => words[at + offset] ?? (at + offset < 0 ? 1 : 2)
  const shape = (offset: number) => shapes[at + offset] ?? (at + offset < 0 ? 30 : 31)
  const [l0, r0] = [shape(0), shape(1)]
  const gap = gaps[at + 1] ?? 0
  const state = (open.brackets > 0 ? 1 : 0) + (open.quotes > 0 ? 2 : 0)
  const since = bucket(at - open.first)
  const left = bucket(length - at - 2)
  const traits = block.kind + (block.endsInStop ? 8 : 0) + (block.hasCapitals ? 16 : 0)
  const pair = l0 * 32 + r0
  let count = 0
  const add = (template: number, one: number, two = 0, three = 0) => {
    let hash = Math.imul(template + 1, 0x9e3779b1) ^ one
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ two
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ three
    hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f)
    into[count] = (hash ^ (hash >>> 15)) & (weightCount - 1)
    count += 1
  }
  add(0, pair, gap)
  add(1, word(0), r0, gap)
  add(2, word(1), l0, gap)
  add(3, word(0), word(1))
  add(4, word(-1), word(0), r0)
  add(5, word(1), word(2), l0)
  add(6, pair, shape(-1), gap)
  add(7, pair, shape(2), gap)
  add(8, pair, shape(-1), shape(2))
  add(9, since, l0, r0)
  add(10, left, pair)
  add(11, state, pair, gap)
  add(12, traits, pair)
  add(13, traits, since, pair)
  add(14, since, left, l0)
  add(15, word(-1), l0, r0)
  add(16, word(2), r0, l0)
  add(17, shape(-2), shape(-1), pair)
  add(18, shape(3), shape(2), pair)
  add(19, word(0), state)
  add(20, word(1), state)
  add(21, word(-1), pair, shape(2))
  add(22, words[open.first] ?? 0, l0, r0)
  add(23, (shapes[open.first] ?? 0) * 32 + l0, r0, since)
  add(24, word(0))
  add(25, word(1))
  add(26, word(2), word(1) , word(0))
  add(27, word(-2), word(-1), l0)
  return count
}

function bucket(count: number): number {
  if (count < 6) return count
  if (count < 10) return 6
  if (count < 16) return 7
  return count < 30 ? 8 : 9
}
