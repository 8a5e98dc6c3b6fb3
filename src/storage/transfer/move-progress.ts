import type { Kysely } from 'kysely'
import { listTables } from '../list-tables.ts'
import type { AnyTables } from './plain-database.ts'
import { parseRow, type Row, writeRow } from './row-codec.ts'
import type { TableShape } from './table-shape.ts'
import { TransferFault } from './transfer-fault.ts'
import { progressTable } from './unfinished-move.ts'

/** Tells how far a table has been moved: how many rows, and the key of the last one of them. */
export interface TableProgress {
  readonly moved: number
  readonly after?: Row
}

/** Begins a move: makes the table that tells how far it has come. `origin` stands for all that the source holds. */
export async function beginProgress(
  database: Kysely<AnyTables>,
  tables: readonly TableShape[],
  origin: string,
): Promise<void> {
  await database.schema
    .createTable(progressTable)
    .addColumn('subject', 'text', column => column.primaryKey())
    .addColumn('origin', 'text', column => column.notNull())
    .addColumn('moved', 'bigint', column => column.notNull())
    .addColumn('after', 'text')
    .execute()
  const rows = tables.map(({ name }) => ({ subject: name, origin, moved: 0, after: null }))
  await database.insertInto(progressTable).values(rows).execute()
}

/** Finds the origin of the move that has not ended in a database; `undefined` where there is none. */
export async function findOrigin(database: Kysely<AnyTables>): Promise<string | undefined> {
  if (!(await listTables(database)).includes(progressTable)) return undefined
  const row = await database.selectFrom(progressTable).select('origin').limit(1).executeTakeFirst()
  return String(row?.origin)
}

/** Reads how far a table has been moved. */
export async function readProgress(database: Kysely<AnyTables>, table: TableShape): Promise<TableProgress> {
  const row = await database
    .selectFrom(progressTable)
    .select(['moved', 'after'])
    .where('subject', '=', table.name)
    .executeTakeFirstOrThrow()
  const { moved, after } = row as { moved: unknown; after: string | null }
  const key = after === null ? undefined : parseRow(keyShape(table), after)
  return { moved: Number(moved), ...(key !== undefined && { after: key }) }
}

/**
 * Notes how far a table has been moved, in the transaction that moves the rows. Throws a `TransferFault` where another
 * run has noted something since.
 */
export async function noteProgress(
  database: Kysely<AnyTables>,
  table: TableShape,
  { before, moved, after }: { readonly before: number; readonly moved: number; readonly after: Row },
): Promise<void> {
  const { numUpdatedRows } = await database
    .updateTable(progressTable)
    .set({ moved, after: writeRow(after) })
    .where('subject', '=', table.name)
    .where('moved', '=', before)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw new TransferFault('Another run is moving rows into this database.')
}

/** Ends a move: from now on the database is one like any other. */
export async function endProgress(database: Kysely<AnyTables>): Promise<void> {
  await database.schema.dropTable(progressTable).execute()
}

const keyShape = (table: TableShape): TableShape => ({
  ...table,
  columns: table.key.flatMap(name => table.columns.filter(column => column.name === name)),
})
