import { expect, test } from 'vitest'
import { makeFirstInputs } from '../../../../src/reading/english/network/first-inputs.ts'
import { startKernel } from '../../../../src/reading/english/network/kernel.ts'
import { mostRows } from '../../../../src/reading/english/network/limits.ts'

const [rows, columns] = [8, 8]
const kernel = startKernel(2_000_000)
const placeNumbers = (numbers: readonly number[]): number => {
  const address = kernel.allocate(numbers.length * 4)
  kernel.floats.set(numbers, address / 4)
  return address
}
const ways = ([1, -2] as const).map(worth => {
  const address = kernel.allocate(rows * columns * 2)
  for (let at = 0; at < rows * columns; at += 1) kernel.shorts[address / 2 + at] = worth * (at % 7)
  const factors = placeNumbers(Array.from({ length: rows }, (_, row) => row + 1))
  const matrix = { address, factors, rows, columns }
  return {
    input: matrix,
    state: matrix,
    bias: placeNumbers(Array.from({ length: rows }, (_, row) => worth / (row + 1))),
  }
})
const numberOf = (form: string, column: number): number => (Number(form) * (column + 3)) % 1000
let encoded = 0
const encode = (form: string, target: number) => {
  encoded += 1
  for (let column = 0; column < columns; column += 1) kernel.shorts[target / 2 + column] = numberOf(form, column)
}
const expected = (form: string, worth: number): number[] =>
  Array.from({ length: rows }, (_, row) => {
    let sum = 0
    for (let column = 0; column < columns; column += 1)
      sum += worth * ((row * columns + column) % 7) * numberOf(form, column)
    return Math.fround(Math.fround(worth / (row + 1)) + Math.fround(sum * (row + 1)))
  })

test('gives each row the bias and the product of its form, which is reckoned once, and anew when its room is full', () => {
  const [forward, backward] = ways
  if (forward === undefined || backward === undefined) throw new Error('There are two ways.')
  const words = { address: kernel.allocate(mostRows * columns * 2), stride: columns }
  const { know, begin } = makeFirstInputs(kernel, [forward, backward], encode, words)
  const gates = kernel.allocate(mostRows * rows * 4)
  const check = (forms: readonly string[]) => {
    know(forms)
    for (const [direction, worth] of [1, -2].entries()) {
      begin(direction === 0 ? 0 : 1, gates)
      const found = forms.map((_, row) => [
        ...kernel.floats.subarray(gates / 4 + row * rows, gates / 4 + (row + 1) * rows),
      ])
      expect(found).toEqual(forms.map(form => expected(form, worth)))
    }
  }
  check(['1', '2', '1', '3'])
  expect(encoded).toBe(3)
  check(['3', '4', '4'])
  expect(encoded).toBe(4)
  // Many more forms than there is room for, each batch with some of an earlier one.
  for (let batch = 0; batch < 9; batch += 1)
    check(Array.from({ length: mostRows }, (_, at) => String(batch * (mostRows - 50) + at)))
  check(['1', '2', '5000'])
})
