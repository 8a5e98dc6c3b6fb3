import { type Kysely, Migrator } from 'kysely'
import { migrations } from './migrations.ts'
import type { Tables } from './tables.ts'

/**
 * Brings the tables of a database up to date, all changes or none. Over PostgreSQL an advisory lock lets servers that
 * start at once take turns; over SQLite the caller holds the write lock. Throws the error of the first change that
 * failed, and where the database was written by a later version of the program.
 */
export async function migrate(database: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}
