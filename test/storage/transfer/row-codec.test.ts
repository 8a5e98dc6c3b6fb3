import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyOf, parseRow, readRow, writeRow } from '../../../src/storage/transfer/row-codec.ts'
import type { ColumnShape, TableShape } from '../../../src/storage/transfer/table-shape.ts'

const column = (name: string, kind: ColumnShape['kind'], isNullable = true): ColumnShape => ({ name, kind, isNullable })
const table: TableShape = {
  name: 'things',
  columns: [column('at', 'whole'), column('id', 'text', false), column('mark', 'real')],
  key: ['id', 'at'],
  references: [],
}

const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map(unit => String.fromCharCode(unit)) })
const anyWhole = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
const anyReal = fc.oneof(fc.double(), fc.constantFrom(Infinity, -Infinity, Number.NaN, -0, 5e-324, 2 ** 60))
const anyGiven = fc.record({
  at: fc.option(fc.oneof(anyWhole, anyWhole.map(String), fc.maxSafeInteger())),
  id: anyText,
  mark: fc.option(anyReal),
})

test('a row comes back from its line as it was', () => {
  fc.assert(
    fc.property(anyGiven, given => {
      const row = readRow(table, given)
      expect(parseRow(table, writeRow(row))).toEqual(row)
    }),
  )
})

test('a row has the same line whichever database gives it', () => {
  fc.assert(
    fc.property(anyWhole, anyText, fc.integer(), (at, id, mark) => {
      const lines = [
        { at, id, mark: BigInt(mark) },
        { at: String(at), id, mark },
        { at: Number.isSafeInteger(Number(at)) ? Number(at) : at, id, mark: mark === 0 ? -0 : mark },
      ].map(given => writeRow(readRow(table, given)))
      expect(new Set(lines).size).toBe(1)
    }),
  )
})

test('rows that differ have different lines', () => {
  const given = fc.record({ at: fc.option(anyWhole), id: anyText, mark: fc.option(fc.double({ noNaN: true })) })
  fc.assert(
    fc.property(given, given, (one, other) => {
      const [first, second] = [readRow(table, one), readRow(table, other)]
      expect(writeRow(first) === writeRow(second)).toBe(first.every((cell, index) => Object.is(cell, second[index])))
    }),
  )
})

test('a line is one line', () => {
  fc.assert(fc.property(anyText, text => !writeRow([text]).includes('\n')))
})

test.each([
  ['of another width', '["x",1]'],
  ['with a number as text', '[1,7,1]'],
  ['with a text as number', '["1.5","x",1]'],
  ['with a fraction as whole number', '[1.5,"x",1]'],
  ['with nothing where something must be', '[1,null,1]'],
  ['of something else', '{"at":1}'],
  ['cut short', '[1,"x"'],
])('a line %s is no row', (_, line) => {
  expect(parseRow(table, line)).toBeUndefined()
})

test('a value of another kind than its column is refused with its place', () => {
  const refused = () => readRow(table, { at: 1, id: Buffer.from('x'), mark: null })
  expect(refused).toThrow('The column "id" of table "things" holds a value that is no text.')
})

test('the key of a row is in the order of the primary key', () => {
  expect(keyOf(table, [7, 'x', 0.5])).toEqual(['x', 7])
})
