import { setTimeout } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'

const unreachable = /^SQLITE_(?:BUSY|LOCKED|READONLY|FULL|IOERR|CANTOPEN|CORRUPT|NOTADB)/
const pause = 25

/** Gives `not-ready` for what SQLite can't read or write now (locked, read-only, a full disk), else the error itself. */
export function sqliteFailure(error: unknown): unknown {
  return error instanceof Database.SqliteError && unreachable.test(error.code)
    ? new QuizwrightError('not-ready', undefined, [], { cause: error })
    : error
}

/**
 * Runs work that another process may keep out, and tries again until it may come in, for `patience` milliseconds. SQLite
 * itself would wait by stopping the whole process; here other requests are answered meanwhile. The work must take its
 * lock before it does anything, so that trying again repeats nothing. Throws what `sqliteFailure` gives.
 */
export async function whenUnlocked<Result>(patience: number, work: () => Result): Promise<Result> {
  for (const deadline = performance.now() + patience; ; await setTimeout(pause)) {
    try {
      return work()
    } catch (error) {
      const isBusy = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
      if (!isBusy || performance.now() >= deadline) throw sqliteFailure(error)
    }
  }
}
