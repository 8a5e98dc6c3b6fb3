import { shapeNames, type TokenShapes } from './token-shapes.ts'
import { finiteClass } from './word-classes.ts'

/** Is how many weights the finding of sentences has; a power of two. */
export const weightCount = 1 << 16

/** Is how many features a place between two words has. */
export const featureCount = 37

/** Is where the sentence that is being read began, what is open in it, and how many finite verbs it has so far. */
export interface OpenSentence {
  first: number
  brackets: number
  quotes: number
  verbs: number
}

/** Opens the first sentence of a block. */
export function openSentence(): OpenSentence {
  return { first: 0, brackets: 0, quotes: 0, verbs: 0 }
}

/** Opens the next sentence at a word; a quotation may go on over it. */
export function openNext(open: OpenSentence, first: number): void {
  open.first = first
  open.brackets = 0
  open.verbs = 0
}

/** Notes that the word at `at` has been read as part of the open sentence. */
export function readInto(open: OpenSentence, { shapes, classes }: TokenShapes, at: number): void {
  const shape = shapes[at]
  if (shape === shapeNames.opening) open.brackets += 1
  else if (shape === shapeNames.closing) open.brackets = Math.max(0, open.brackets - 1)
  else if (shape === shapeNames.openQuote) open.quotes += 1
  else if (shape === shapeNames.closeQuote) open.quotes = Math.max(0, open.quotes - 1)
  else if (shape === shapeNames.quote) open.quotes = open.quotes > 0 ? 0 : 1
  if (classes[at] === finiteClass) open.verbs += 1
}

const closers: ReadonlySet<number | undefined> = new Set([
  ...[shapeNames.stop, shapeNames.shout, shapeNames.dots],
  ...[shapeNames.quote, shapeNames.closeQuote, shapeNames.closing],
])

/** Sums up a block in a number: its kind (0 to 7), whether it ends in a stop, whether it has a capitalised word. */
export function describeBlock({ shapes, length }: TokenShapes, kind: number): number {
  return kind + (closers.has(shapes[length - 1]) ? 8 : 0) + (shapes.includes(shapeNames.capitalised) ? 16 : 0)
}

/**
 * Tells whether a sentence may end behind the word at `at`: not between two words in small letters, nor before a
 * clitic or a comma.
 */
export function mayEndBehind({ shapes }: TokenShapes, at: number): boolean {
  const [left, right] = [shapes[at], shapes[at + 1]]
  if (right === shapeNames.clitic || right === shapeNames.comma) return false
  return left !== shapeNames.small || right !== shapeNames.small
}

/**
 * Fills `into` with the features of the place behind the word at `at`, as places of their weights. Guarantee: the same
 * words give the same features, `featureCount` of them, each at least 0 and less than `weightCount`; looks at four
 * words before and nine behind the place. Source: after Gillick, "Sentence boundary detection and the problem with the
 * U.S.", 2009, with word classes and the state of the open sentence added.
 */
export function fillFeatures(
  into: Int32Array,
  { words, shapes, gaps, length, classes }: TokenShapes,
  at: number,
  open: OpenSentence,
  block: number,
): void {
  const within = (list: Int32Array | Uint8Array, offset: number, before: number) =>
    list[at + offset] ?? (at + offset < 0 ? before : before + 1)
  const word = (offset: number) => within(words, offset, 1)
  const shape = (offset: number) => within(shapes, offset, 30)
  const sort = (offset: number) => within(classes, offset, 100)
  const [w0, w1, w2, s0, s1, s2] = [word(0), word(1), word(2), shape(0), shape(1), shape(2)]
  const [before, c0, c1, c2] = [word(-1), sort(0), sort(1), sort(2)]
  const gap = gaps[at + 1] ?? 0
  const state = (open.brackets > 0 ? 1 : 0) + (open.quotes > 0 ? 2 : 0)
  const since = rangeOf(at - open.first)
  const left = rangeOf(length - at - 2)
  const pair = s0 * 32 + s1
  const hasVerb = open.verbs > 0 ? 1 : 0
  const willHaveVerb = hasVerbAhead(classes, at + 1) ? 1 : 0
  let count = 0
  const add = (one: number, two = 0, three = 0) => {
    into[count] = slotOf(count, one, two, three)
    count += 1
  }
  add(pair, gap)
  add(w0, s1, gap)
  add(w1, s0, gap)
  add(w0, w1)
  add(before, w0, s1)
  add(w1, w2, s0)
  add(pair, shape(-1), gap)
  add(pair, s2, gap)
  add(pair, shape(-1), s2)
  add(since, s0, s1)
  add(left, pair)
  add(state, pair, gap)
  add(block, pair)
  add(block, since, pair)
  add(since, left, s0)
  add(before, s0, s1)
  add(w2, s1, s0)
  add(shape(-2), shape(-1), pair)
  add(shape(3), s2, pair)
  add(w0, state)
  add(w1, state)
  add(before, pair, s2)
  add(words[open.first] ?? 0, s0, s1)
  add((shapes[open.first] ?? 0) * 32 + s0, s1, since)
  add(w0)
  add(w1)
  add(w2, w1, w0)
  add(word(-2), before, s0)
  add(c0 * 128 + c1, c2, gap)
  add(c1 * 128 + c2, sort(3), s0)
  add(sort(-1) * 128 + c0, c1, gap)
  add(c1 * 128 + c2, s1, since)
  add(c0 * 128 + c1, s1, since)
  add(c1 * 128 + s0, s1, c2)
  add(w1, pair)
  add(willHaveVerb, hasVerb, pair)
  add(willHaveVerb, hasVerb, s0 * 128 + c1)
}

function slotOf(template: number, one: number, two: number, three: number): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ one
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ two
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ three
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f)
  return (hash ^ (hash >>> 15)) & (weightCount - 1)
}

function hasVerbAhead(classes: Uint8Array, from: number): boolean {
  for (let at = from; at < from + 8; at += 1) {
    const one = classes[at]
    if (one === finiteClass) return true
    if (one === undefined || one === 30 + shapeNames.stop || one === 30 + shapeNames.shout) return false
  }
  return false
}

function rangeOf(count: number): number {
  if (count < 6) return count
  if (count < 10) return 6
  if (count < 16) return 7
  return count < 30 ? 8 : 9
}
