import type { Kernel } from './kernel.ts'

/** Is the longest word that is looked for, in UTF-16 code units; no list holds a longer one. */
const longest = 200

/**
 * Puts a list of words, one on each line, into a table in the memory of a kernel, and gives what finds the number of a
 * word's line, from 0, or undefined. Where the list `isValued`, each word is followed by a space and a whole number, which
 * is found instead. Takes the words as they are, and of a word that comes twice the last.
 */
export function indexWords(kernel: Kernel, list: string, isValued: boolean): (word: string) => number | undefined {
  const coder = new TextEncoder()
  const room = list.length * 3
  const text = kernel.allocate(room + 1)
  const length = coder.encodeInto(list, kernel.bytes.subarray(text, text + room)).written
  let lines = 1
  for (let at = list.indexOf('\n'); at >= 0; at = list.indexOf('\n', at + 1)) lines += 1
  const places = 2 ** Math.ceil(Math.log2(lines * 2))
  const table = kernel.allocate(places * bytesOfPlace)
  kernel.listLines(text, length, table, places, isValued)
  const word = kernel.allocate(longest * 3)
  const space = kernel.bytes.subarray(word, word + longest * 3)
  return form => {
    if (form.length > longest) return undefined
    const found = kernel.findWord(word, coder.encodeInto(form, space).written, table, places)
    return found < 0 ? undefined : found
  }
}

const bytesOfPlace = 12
