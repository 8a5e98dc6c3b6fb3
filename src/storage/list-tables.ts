import { type Kysely, sql } from 'kysely'
import { dialectOf } from './dialect.ts'

/** Lists the names of the tables of a database, its own records among them, in order of the alphabet. */
export async function listTables<Any>(database: Kysely<Any>): Promise<string[]> {
  const { rows } =
    dialectOf(database) === 'sqlite'
      ? await sql<{ name: string }>`
          select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'`.execute(
          database,
        )
      : await sql<{ name: string }>`
          select tablename as name from pg_catalog.pg_tables where schemaname = current_schema()`.execute(database)
  return rows.map(({ name }) => name).sort()
}
