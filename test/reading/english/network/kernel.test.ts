import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { startKernel } from '../../../../src/reading/english/network/kernel.ts'
import { kernelSource } from '../../../../src/reading/english/network/kernel-code.ts'

const numbers = (count: number, most: number) =>
  fc.array(fc.integer({ min: -most, max: most }), { minLength: count, maxLength: count })

describe('the kernel of the network', () => {
  test('multiplies rows with a matrix as plain arithmetic does', () => {
    const sizes = fc.record({
      rows: fc.constantFrom(4, 8, 12),
      columns: fc.constantFrom(8, 24),
      count: fc.integer({ min: 1, max: 5 }),
    })
    const cases = sizes.chain(size =>
      fc.record({
        size: fc.constant(size),
        matrix: numbers(size.rows * size.columns, 127),
        inputs: numbers(size.count * size.columns, 8000),
        start: numbers(size.count * size.rows, 100),
      }),
    )
    fc.assert(
      fc.property(cases, ({ size: { rows, columns, count }, matrix, inputs, start }) => {
        const kernel = startKernel(100_000)
        const [address, factors, from, sums] = [0, 0, 0, 0].map(() => kernel.allocate(4000))
        if (address === undefined || factors === undefined || from === undefined || sums === undefined) return
        kernel.shorts.set(matrix, address / 2)
        kernel.shorts.set(inputs, from / 2)
        for (let row = 0; row < rows; row += 1) kernel.floats[factors / 4 + row] = 2 ** -(row % 5)
        kernel.floats.set(start, sums / 4)
        kernel.multiply({ address, factors, rows, columns }, { address: from, stride: columns }, sums, count, rows)
        for (let at = 0; at < count; at += 1)
          for (let row = 0; row < rows; row += 1) {
            let sum = 0
            for (let k = 0; k < columns; k += 1)
              sum += (matrix[row * columns + k] ?? 0) * (inputs[at * columns + k] ?? 0)
            const expected = (start[at * rows + row] ?? 0) + Math.fround(sum) * 2 ** -(row % 5)
            const found = kernel.floats[sums / 4 + at * rows + row] ?? Number.NaN
            expect(Math.abs(found - expected)).toBeLessThanOrEqual(Math.abs(expected) * 1e-6 + 1e-3)
          }
      }),
    )
  })

  test('moves an LSTM one step as its formula says', () => {
    const kernel = startKernel(10_000)
    const width = 8
    const [gates, cells, states] = [kernel.allocate(128), kernel.allocate(32), kernel.allocate(16)]
    const gate = (name: number, k: number) => Math.sin(name * 10 + k) * (name + 1)
    for (let name = 0; name < 4; name += 1)
      for (let k = 0; k < width; k += 1) kernel.floats[gates / 4 + name * width + k] = gate(name, k)
    for (let k = 0; k < width; k += 1) kernel.floats[cells / 4 + k] = k / 4 - 1
    kernel.step(gates, cells, { address: states, stride: width }, 1, width, 4096)
    const sigmoid = (value: number) => 1 / (1 + Math.exp(-value))
    for (let k = 0; k < width; k += 1) {
      const cell = sigmoid(gate(1, k)) * (k / 4 - 1) + sigmoid(gate(0, k)) * Math.tanh(gate(2, k))
      expect(kernel.floats[cells / 4 + k]).toBeCloseTo(cell, 5)
      expect((kernel.shorts[states / 2 + k] ?? 0) / 4096).toBeCloseTo(sigmoid(gate(3, k)) * Math.tanh(cell), 3)
    }
  })

  test('rounds to whole numbers, keeps within 16 bits, and leaves out what is below zero where it is told to', () => {
    const kernel = startKernel(10_000)
    const [from, to] = [kernel.allocate(32), kernel.allocate(16)]
    kernel.floats.set([1.26, -1.26, 0, 100, -100, 0.24, 7, -0.1], from / 4)
    kernel.quantise(from, to, 8, 1000, false)
    expect([...kernel.shorts.subarray(to / 2, to / 2 + 8)]).toEqual([1260, -1260, 0, 32767, -32768, 240, 7000, -100])
    kernel.quantise(from, to, 8, 1000, true)
    expect([...kernel.shorts.subarray(to / 2, to / 2 + 8)]).toEqual([1260, 0, 0, 32767, 0, 240, 7000, 0])
  })

  test('refuses to give more memory than there is', () => {
    expect(() => startKernel(1000).allocate(10_000_000)).toThrow(RangeError)
  })

  test('was compiled from the source that stands', () => {
    const source = readFileSync('.scripts/reader-kernel/kernel.ts')
    expect(createHash('sha256').update(source).digest('hex')).toBe(kernelSource)
  })
})
