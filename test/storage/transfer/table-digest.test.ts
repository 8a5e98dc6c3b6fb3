import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digestTable, findDifference } from '../../../src/storage/transfer/table-digest.ts'

function digestOf(lines: readonly string[]) {
  const digest = digestTable()
  for (const line of lines) digest.add(line)
  return digest.tell()
}

const anyLines = fc.array(fc.string(), { minLength: 1, maxLength: 20 })

test('the order of rows makes no difference', () => {
  fc.assert(
    fc.property(anyLines, lines => {
      expect(digestOf(lines.toReversed())).toEqual(digestOf(lines))
    }),
  )
})

test('a row that is missing, doubled or changed does', () => {
  fc.assert(
    fc.property(anyLines, fc.string(), (lines, other) => {
      const [first = '', ...rest] = lines
      const { hash } = digestOf(lines)
      expect(digestOf(rest).hash).not.toBe(hash)
      expect(digestOf([first, ...lines]).hash).not.toBe(hash)
      if (other !== first) expect(digestOf([other, ...rest]).hash).not.toBe(hash)
    }),
  )
})

test('nothing has a digest too', () => {
  expect(digestOf([])).toEqual({ rows: 0, hash: '0'.repeat(64) })
})

test.each([
  ['is the same', { a: digestOf(['1']), b: digestOf([]) }, undefined],
  ['lacks a row', { a: digestOf([]), b: digestOf([]) }, 'table "a" has 0 rows instead of 1'],
  ['lacks a table', { a: digestOf(['1']) }, 'table "b" has no rows instead of 0'],
  ['has another row', { a: digestOf(['2']), b: digestOf([]) }, 'the 1 rows of table "a" are not the same'],
])('what %s is told so', (_, found, said) => {
  expect(findDifference({ a: digestOf(['1']), b: digestOf([]) }, found)).toBe(said)
})
