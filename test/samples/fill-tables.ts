import type { Kysely } from 'kysely'
import type { OpenConnection } from '../../src/storage/open-connection.ts'
import { writeStoredText } from '../../src/storage/stored-text.ts'
import { drawBlueprint } from '../../src/storage/transfer/blueprint.ts'
import type { AnyTables } from '../../src/storage/transfer/plain-database.ts'
import type { Cell, Row } from '../../src/storage/transfer/row-codec.ts'
import type { ColumnShape, TableShape } from '../../src/storage/transfer/table-shape.ts'
import { writeRows } from '../../src/storage/transfer/write-rows.ts'

/** Lists texts that get lost or changed where somebody is careless. */
export const oddTexts: readonly string[] = [
  'plain',
  'it\'s "quoted", `ticked` and \\escaped\\',
  'Ågot “said” 😀 👩‍👩‍👧',
  'NUL \u0000 within',
  'half \ud83d of a sign',
  'marked \u0001 and \u2028 parted\r\n\tin lines',
  '',
  'e\u0301 and \u00e9, \ufffd, \ufeff, null, NaN, 007',
]

/**
 * Fills every table that the migrations make with `count` rows of odd text, also those that later migrations will make:
 * row `n` of a table refers to row `n` of each table that it refers to. Gives the tables.
 */
export async function fillTables(
  { database }: OpenConnection,
  count: number,
  from = 1,
): Promise<readonly TableShape[]> {
  const { tables } = await drawBlueprint()
  const numbers = Array.from({ length: count }, (_, index) => from + index)
  const plain = database as unknown as Kysely<AnyTables>
  for (const table of tables) {
    const rows = numbers.map((number): Row => table.columns.map(column => cellOf(tables, { table, column, number })))
    await writeRows(plain, table, rows)
  }
  return tables
}

interface Place {
  readonly table: TableShape
  readonly column: ColumnShape
  readonly number: number
}

function cellOf(tables: readonly TableShape[], { table, column, number }: Place): Cell {
  const reference = table.references.find(each => each.column === column.name)
  const parent = tables.find(({ name }) => name === reference?.table)
  const referred = parent?.columns.find(({ name }) => name === reference?.refersTo)
  if (parent !== undefined && referred !== undefined) return cellOf(tables, { table: parent, column: referred, number })
  if (column.isNullable && number % 3 === 0) return null
  return makers[column.kind](column.name, number)
}

const makers: Readonly<Record<ColumnShape['kind'], (name: string, number: number) => Cell>> = {
  text: (name, number) => writeStoredText(`${oddTexts[number % oddTexts.length]} ${name} ${number}`),
  whole: (name, number) => (/_at$|^since$/.test(name) ? 1_700_000_000_000 + number : number),
  real: (_, number) => number / 7,
}
