import { type Kysely, Migrator } from 'kysely'
import { migrations } from './migrations.ts'
import type { Tables } from './tables.ts'
import { TransferFault } from './transfer/transfer-fault.ts'
import { refuseUnfinishedMove } from './transfer/unfinished-move.ts'

/**
 * Brings the tables of a database up to date, all changes or none. Over PostgreSQL an advisory lock lets servers that
 * start at once take turns; over SQLite the caller holds the write lock. Throws the error of the first change that
 * failed, and a `TransferFault` where the database was written by a later version of the program or only a part of another
 * database has been moved into it. `version`, for a database without tables, names the change to end with.
 */
export async function migrate(database: Kysely<Tables>, version?: string): Promise<void> {
  await refuseUnfinishedMove(database)
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } })
  const { error } = await (version === undefined ? migrator.migrateToLatest() : migrator.migrateTo(version))
  if (error instanceof Error && /^corrupted migrations/.test(error.message))
    throw new TransferFault(later, { cause: error })
  if (error !== undefined) throw error
}

const later = 'The database is of a later version of Quizwright: use that version here.'
