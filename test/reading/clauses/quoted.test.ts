import { expect, test } from 'vitest'
import { evenMarks, findQuoted } from '../../../src/reading/clauses/quoted.ts'
import { growTree } from '../../../src/reading/trees/tree.ts'
import { parseShort } from '../parse-short.ts'

const treeOf = (marks: readonly [string, string]) =>
  growTree({ ...parseShort(`${marks[0]}/X/2/punct +Olm/NNP/0/root +${marks[1]}/X/2/punct`), paragraph: 0 }, 0)

test.each([
  [['“', '”'], true],
  [['"', '"'], true],
  [['``', "''"], true],
  [['‘‘', '’’'], true],
  [['“', ','], false],
  [['"', ','], false],
] as const)('counts the marks %j', (marks, are) => {
  expect(evenMarks([treeOf(marks)])).toEqual([are])
})

test.each([[['“', '”']], [['‘‘', '’’']]] as const)('finds what stands between %j', marks => {
  expect([...findQuoted([treeOf(marks)])]).toEqual(['0 1'])
})

test('counts on from sentence to sentence', () => {
  const trees = [treeOf(['“', ',']), treeOf([',', '”']), treeOf(['"', ','])]
  expect(evenMarks(trees)).toEqual([false, true, false])
})
