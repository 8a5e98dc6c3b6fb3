import type { Library } from '../library.ts'
import { connectSqlite } from './connect-sqlite.ts'
import { sqliteAttempts } from './sqlite-attempts.ts'
import { sqliteBanks } from './sqlite-banks.ts'
import { sqliteQuizzes } from './sqlite-quizzes.ts'

/**
 * Opens the library in a SQLite file, made if missing; `:memory:` keeps it in memory only. Several processes may open
 * one file: a writer waits up to 5 s for another.
 *
 * @example const library = await openSqliteLibrary('data/quizwright.db')
 */
export async function openSqliteLibrary(file: string): Promise<Library> {
  const connection = await connectSqlite(file)
  return {
    ...sqliteBanks(connection),
    ...sqliteQuizzes(connection),
    ...sqliteAttempts(connection),
    close: async () => {
      connection.raw.close()
    },
  }
}
