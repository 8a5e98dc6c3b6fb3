import { expect, test } from 'vitest'
import { kindOf, orderByReferences, type TableShape } from '../../../src/storage/transfer/table-shape.ts'

const table = (name: string, ...others: string[]): TableShape => ({
  name,
  columns: [],
  key: ['id'],
  references: others.map(other => ({ column: other, table: other, refersTo: 'id' })),
})

test('tables come after those that they refer to', () => {
  const ordered = orderByReferences([table('a', 'c', 'b'), table('b', 'c'), table('c')])
  expect(ordered.map(({ name }) => name)).toEqual(['c', 'b', 'a'])
})

test('a ring of tables is refused', () => {
  expect(() => orderByReferences([table('a', 'b'), table('b', 'a'), table('c')])).toThrow('The tables a, b refer')
})

test.each([
  ['text', 'text'],
  ['INTEGER', 'whole'],
  ['bigint', 'whole'],
  ['double precision', 'real'],
])('a column of type %s holds %s', (declared, kind) => {
  expect(kindOf(declared)).toBe(kind)
})

test.each(['boolean', 'timestamp', 'blob', 'jsonb', ''])('a column of type "%s" is not portable', declared => {
  expect(() => kindOf(declared)).toThrow('not portable')
})
