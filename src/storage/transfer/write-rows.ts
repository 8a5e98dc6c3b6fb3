import { CompiledQuery, type Kysely, sql } from 'kysely'
import { type Dialect, dialectOf } from '../dialect.ts'
import type { AnyTables } from './plain-database.ts'
import { keyOf, type Row, writeRow } from './row-codec.ts'
import type { TableShape } from './table-shape.ts'
import { TransferFault } from './transfer-fault.ts'

// SQLite takes 32,766 values in one statement, PostgreSQL twice as many.
const mostValues = 30_000

/** Adds rows to a table. Throws a `TransferFault` for a text that the database can't hold. */
export async function writeRows(database: Kysely<AnyTables>, table: TableShape, rows: readonly Row[]): Promise<void> {
  const dialect = dialectOf(database)
  if (dialect === 'postgres') refuseNul(table, rows)
  const most = Math.floor(mostValues / table.columns.length)
  for (let start = 0; start < rows.length; start += most) {
    const some = rows.slice(start, start + most)
    await database.executeQuery(CompiledQuery.raw(insertion(dialect, table, some.length), some.flat()))
  }
}

/** Takes all rows out of tables, out of those that refer to others first. */
export async function clearTables(database: Kysely<AnyTables>, tables: readonly TableShape[]): Promise<void> {
  for (const { name } of tables.toReversed()) await database.deleteFrom(name).execute()
}

/**
 * Keeps everybody else from writing to tables until the transaction ends. In SQLite the transaction has the write lock
 * of the whole file already.
 */
export async function lockTables(database: Kysely<AnyTables>, tables: readonly TableShape[]): Promise<void> {
  if (dialectOf(database) === 'sqlite') return
  const names = sql.join(tables.map(({ name }) => sql.table(name)))
  await sql`lock table ${names} in share row exclusive mode`.execute(database)
}

function insertion(dialect: Dialect, { name, columns }: TableShape, rows: number): string {
  const places = Array.from({ length: rows }, (_, row) => {
    const cells = columns.map((_, column) => (dialect === 'sqlite' ? '?' : `$${row * columns.length + column + 1}`))
    return `(${cells.join(', ')})`
  })
  const names = columns.map(column => `"${column.name}"`)
  return `insert into "${name}" (${names.join(', ')}) values ${places.join(', ')}`
}

// PostgreSQL would refuse the whole batch without a word on where it is.
function refuseNul(table: TableShape, rows: readonly Row[]): void {
  for (const row of rows)
    for (const [index, cell] of row.entries())
      if (typeof cell === 'string' && cell.includes('\u0000'))
        throw new TransferFault(
          `PostgreSQL can't store the character NUL, which column "${table.columns[index]?.name}" of table ` +
            `"${table.name}" has in the row ${writeRow(keyOf(table, row))}.`,
        )
}
