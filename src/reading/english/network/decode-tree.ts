import type { Kernel } from './kernel.ts'

/** Counts the bytes of room that the trees of so many words take. */
export const roomForTree = (words: number): number => (words + 1) ** 2 * 38 + (words + 1) * 48

/**
 * Finds the best projective tree with one root in the memory of a kernel, by the scores of all arcs: from the address
 * `scores` on, a row of floats for each word, one for each head, the root at 0. Takes the cube of the count of words and
 * `roomForTree` bytes at `room`. Gives the head of each word, at its place from 1, good until the kernel works again.
 * Source: Eisner, "Three new probabilistic models for dependency parsing", COLING 1996.
 */
export function decodeTree(
  kernel: Kernel,
  { scores, room, heads }: { readonly scores: number; readonly room: number; readonly heads: number },
  words: number,
): Int16Array {
  kernel.decode(scores, words, room, heads)
  return kernel.shorts.subarray(heads / 2, heads / 2 + words + 1)
}
