import type { ScaledRows, Weights } from './weights.ts'
import { affixesOf, normalForm, shapeRow } from './word-features.ts'

/** Counts what one whole number of an input is worth: 1/1024. */
export const inputScale = 1024

const mostKept = 60_000
const markCount = 16

/**
 * Makes the function that turns a word into the numbers that the first layer reads: its vector, its own numbers, those of
 * its beginnings and endings and of its shape, and what lists say of it, as whole numbers of 1/1024, filled up with zeros to `width`. What was once
 * turned is kept, up to 60,000 words.
 */
export function makeWordEncoder(weights: Weights, width: number): (form: string) => Int16Array {
  const vectorRows = new Map(weights.header.vectorWords.split('\n').map((word, at) => [word, at + 1]))
  const wordRows = new Map(weights.header.words.split('\n').map((word, at) => [word, at + 2]))
  const marks = new Map(weights.header.marks.split('\n').map(readMark))
  const words = weights.scaled('words')
  const affixes = weights.scaled('affixes')
  const shapes = weights.scaled('shapes')
  const vector = new Float32Array(100)
  const numbers = new Float32Array(width)
  const known = new Map<string, Int16Array>()
  const rowOfVector = (form: string): number => {
    const word = normalForm(form)
    if (word.length < 2 || word[0] !== '!') return vectorRows.get(word) ?? 0
    return vectorRows.get(form.toLowerCase()) ?? vectorRows.get(numberLike[word] ?? '37') ?? 0
  }
  return form => {
    const found = known.get(form)
    if (found !== undefined) return found
    numbers.fill(0)
    weights.vectors.row(rowOfVector(form), vector)
    numbers.set(vector)
    addRow(words, wordRows.get(normalForm(form)) ?? 1, numbers, 100, 1)
    const rows = affixesOf(form)
    for (const row of rows) addRow(affixes, row, numbers, 100 + words.columns, 1 / rows.length)
    addRow(shapes, shapeRow(form), numbers, 100 + words.columns + affixes.columns, 1)
    const bits = marks.get(normalForm(form)) ?? 0
    const at = 100 + words.columns + affixes.columns + shapes.columns
    for (let bit = 0; bit < markCount && bits > 0; bit += 1) if ((bits >> bit) & 1) numbers[at + bit] = 1
    const encoded = Int16Array.from(numbers, value =>
      Math.max(-32_767, Math.min(32_767, Math.round(value * inputScale))),
    )
    if (known.size < mostKept) known.set(form, encoded)
    return encoded
  }
}

function readMark(line: string): readonly [string, number] {
  const at = line.lastIndexOf(' ')
  return [line.slice(0, Math.max(at, 0)), Number(line.slice(at + 1))]
}

const numberLike: Readonly<Record<string, string>> = { '!year': '1987', '!number': '1.5' }

function addRow({ columns, scales, values }: ScaledRows, row: number, into: Float32Array, at: number, share: number) {
  const factor = (scales[row] ?? 0) * share
  for (let k = 0; k < columns; k += 1) into[at + k] = (into[at + k] ?? 0) + (values[row * columns + k] ?? 0) * factor
}
