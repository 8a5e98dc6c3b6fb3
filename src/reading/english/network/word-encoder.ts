import { indexWords } from './index-words.ts'
import type { Kernel } from './kernel.ts'
import { placeTable } from './place-weights.ts'
import type { Weights } from './weights.ts'
import { affixesOf, normalForm, shapeRow } from './word-features.ts'

/** Counts what one whole number of an input is worth: 1/1024. */
export const inputScale = 1024

const markCount = 16

/**
 * Makes the function that turns a word into the numbers that the first layer reads: its vector, its own numbers, those of
 * its beginnings and endings and of its shape, and what lists say of it, as whole numbers of 1/1024, filled up with zeros to
 * `width`. It writes them to an address of the kernel's memory.
 */
export function makeWordEncoder(
  kernel: Kernel,
  weights: Weights,
  width: number,
): (form: string, target: number) => void {
  const vectorRow = indexWords(kernel, weights.list('vectors'), false)
  const wordRow = indexWords(kernel, weights.list('words'), false)
  const marksOf = indexWords(kernel, weights.list('marks'), true)
  const vectors = placeTable(kernel, weights, 'vectors')
  const words = placeTable(kernel, weights, 'words')
  const affixes = placeTable(kernel, weights, 'affixes')
  const shapes = placeTable(kernel, weights, 'shapes')
  const ownAt = vectors.columns
  const affixesAt = ownAt + words.columns
  const shapeAt = affixesAt + affixes.columns
  const marksAt = shapeAt + shapes.columns
  const numbers = kernel.allocate(width * 4)
  const { floats } = kernel
  const lineOfVector = (form: string, word: string): number | undefined => {
    if (word.length < 2 || word[0] !== '!') return vectorRow(word)
    return vectorRow(form.toLowerCase()) ?? vectorRow(numberLike[word] ?? '37')
  }
  return (form, target) => {
    const word = normalForm(form)
    const line = lineOfVector(form, word)
    const own = wordRow(word)
    floats.fill(0, numbers / 4, numbers / 4 + width)
    kernel.unpack(vectors, line === undefined ? 0 : line + 1, numbers)
    kernel.addRow(words, own === undefined ? 1 : own + 2, numbers + ownAt * 4, 1)
    const rows = affixesOf(form)
    for (const row of rows) kernel.addRow(affixes, row, numbers + affixesAt * 4, 1 / rows.length)
    kernel.addRow(shapes, shapeRow(form), numbers + shapeAt * 4, 1)
    const bits = marksOf(word) ?? 0
    for (let bit = 0; bit < markCount && bits > 0; bit += 1)
      if ((bits >> bit) & 1) floats[numbers / 4 + marksAt + bit] = 1
    kernel.roundUp(numbers, target, width, inputScale)
  }
}

const numberLike: Readonly<Record<string, string>> = { '!year': '1987', '!number': '1.5' }
