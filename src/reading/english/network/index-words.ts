import type { Kernel } from './kernel.ts'

/** Is the longest word that is looked for, in UTF-16 code units; no list holds a longer one. */
const longest = 200
/** Is how many bytes of a list are counted at once. */
const block = 1024

/**
 * Puts a list of words, one on each line in the order of their bytes as UTF-8, into the memory of a kernel, and gives what
 * finds the number of a word's line, from 0, or undefined. Where the list `isValued`, each word is followed by a space and
 * a whole number, which is found instead. Nothing is done ahead for each word, so that a list is ready at once.
 */
export function indexWords(kernel: Kernel, list: Uint8Array, isValued: boolean): (word: string) => number | undefined {
  const coder = new TextEncoder()
  const text = kernel.allocate(list.length + block)
  kernel.bytes.set(list, text)
  const counts = kernel.allocate(4 * Math.ceil(list.length / block))
  kernel.countLines(text, list.length, counts)
  const word = kernel.allocate(longest * 3)
  const space = kernel.bytes.subarray(word, word + longest * 3)
  return form => {
    if (form.length > longest) return undefined
    const size = coder.encodeInto(form, space).written
    const found = kernel.findWord({ text, length: list.length, counts }, word, size, isValued)
    return found < 0 ? undefined : found
  }
}
