import { type Kysely, SqliteAdapter } from 'kysely'

/** Names the kinds of database that a server can keep its data in. */
export type Dialect = 'sqlite' | 'postgres'

/** Tells which kind of database a query builder speaks to, as migrations must know where the two differ. */
export function dialectOf<Any>(database: Kysely<Any>): Dialect {
  return database.getExecutor().adapter instanceof SqliteAdapter ? 'sqlite' : 'postgres'
}
