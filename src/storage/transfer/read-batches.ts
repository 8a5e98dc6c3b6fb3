import { type Kysely, sql } from 'kysely'
import type { AnyTables } from './plain-database.ts'
import { type Cell, keyOf, type Row, readRow } from './row-codec.ts'
import type { TableShape } from './table-shape.ts'

const mostRows = 1_000
const firstRows = 50
const weight = 500_000

/**
 * Reads the rows of a table in batches by its primary key, those after the key `after` where one is given. A batch is
 * about half a million characters, so that memory stays the same however many rows there are and however long they are.
 */
export async function* readBatches(
  database: Kysely<AnyTables>,
  table: TableShape,
  after?: Row,
): AsyncGenerator<readonly Row[]> {
  let [last, limit] = [after, firstRows]
  for (;;) {
    const rows = await readBatch(database, table, last, limit)
    if (rows.length > 0) yield rows
    const final = rows.at(-1)
    if (final === undefined || rows.length < limit) return
    last = keyOf(table, final)
    limit = fittingLimit(rows)
  }
}

async function readBatch(
  database: Kysely<AnyTables>,
  table: TableShape,
  after: Row | undefined,
  limit: number,
): Promise<Row[]> {
  const key = sql.join(table.key.map(name => sql.ref(name)))
  const { rows } = await sql<Record<string, unknown>>`
    select ${sql.join(table.columns.map(({ name }) => sql.ref(name)))} from ${sql.table(table.name)}
    ${after === undefined ? sql`` : sql`where (${key}) > (${sql.join([...after])})`}
    order by ${key} limit ${sql.lit(limit)}`.execute(database)
  return rows.map(row => readRow(table, row))
}

function fittingLimit(rows: readonly Row[]): number {
  let characters = 0
  for (const row of rows) for (const cell of row) characters += lengthOf(cell)
  const each = Math.max(1, characters / rows.length)
  return Math.max(1, Math.min(mostRows, Math.floor(weight / each)))
}

const lengthOf = (cell: Cell): number => (typeof cell === 'string' ? cell.length : 8)
