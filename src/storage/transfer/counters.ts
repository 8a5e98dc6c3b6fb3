import { type Kysely, sql } from 'kysely'
import { dialectOf } from '../dialect.ts'
import { listTables } from '../list-tables.ts'
import type { AnyTables } from './plain-database.ts'

/** Is the highest number that a database has given to a row of each table that it numbers. */
export type Counters = Readonly<Record<string, number>>

/** Reads how far a database has counted the rows that it numbers by itself. */
export async function readCounters(database: Kysely<AnyTables>): Promise<Counters> {
  const counted = dialectOf(database) === 'sqlite' ? await countedInSqlite(database) : await countedInPostgres(database)
  return Object.fromEntries(counted.map(({ table, last }) => [table, last]))
}

/**
 * Lets a database go on counting where another one was, or after the highest number that is there, so that a number is
 * never given twice, that of a row that is gone included.
 */
export async function setCounters(database: Kysely<AnyTables>, counters: Counters): Promise<void> {
  if (dialectOf(database) === 'sqlite') await setInSqlite(database, counters)
  else await setInPostgres(database, counters)
}

interface Counted {
  readonly table: string
  readonly last: number
}

async function countedInSqlite(database: Kysely<AnyTables>): Promise<Counted[]> {
  const { rows } = await sql<{ name: string; seq: bigint }>`select name, seq from sqlite_sequence`.execute(database)
  const tables = await listTables(database)
  return rows.filter(({ name }) => tables.includes(name)).map(({ name, seq }) => ({ table: name, last: Number(seq) }))
}

async function setInSqlite(database: Kysely<AnyTables>, counters: Counters): Promise<void> {
  for (const [table, last] of Object.entries(counters)) {
    await sql`insert into sqlite_sequence (name, seq) select ${table}, 0
      where not exists (select 1 from sqlite_sequence where name = ${table})`.execute(database)
    await sql`update sqlite_sequence set seq = max(seq, ${last}) where name = ${table}`.execute(database)
  }
}

interface Sequence {
  readonly table: string
  readonly column: string
  readonly sequence: string
}

async function countedInPostgres(database: Kysely<AnyTables>): Promise<Counted[]> {
  const counted: Counted[] = []
  for (const { table, sequence } of await listSequences(database)) {
    const { rows } = await sql<{ last: string }>`
      select last_value as last from ${sql.raw(sequence)} where is_called`.execute(database)
    const [row] = rows
    if (row !== undefined) counted.push({ table, last: Number(row.last) })
  }
  return counted
}

async function setInPostgres(database: Kysely<AnyTables>, counters: Counters): Promise<void> {
  for (const { table, column, sequence } of await listSequences(database)) {
    const highest = sql`greatest(coalesce(max(${sql.ref(column)}), 0), ${counters[table] ?? 0}::bigint)`
    await sql`
      select setval(${sequence}::regclass, greatest(${highest}, 1), ${highest} > 0) from ${sql.table(table)}`.execute(
      database,
    )
  }
}

// Gives each sequence as SQL names it, quoted where it must be.
async function listSequences(database: Kysely<AnyTables>): Promise<readonly Sequence[]> {
  const { rows } = await sql<Sequence>`
    select table_name as "table", column_name as "column",
      pg_get_serial_sequence(quote_ident(table_schema) || '.' || quote_ident(table_name), column_name) as sequence
    from information_schema.columns
    where table_schema = current_schema() and (is_identity = 'YES' or column_default like 'nextval(%')`.execute(
    database,
  )
  return rows.filter(({ sequence }) => sequence !== null)
}
