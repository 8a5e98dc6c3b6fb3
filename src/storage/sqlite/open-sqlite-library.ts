import { setTimeout } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import type { Library } from '../library.ts'
import { connectSqlite } from './connect-sqlite.ts'
import { sqliteAttempts } from './sqlite-attempts.ts'
import { sqliteBanks } from './sqlite-banks.ts'
import { sqliteQuizzes } from './sqlite-quizzes.ts'

/**
 * Opens the library in a SQLite file, made if missing; `:memory:` keeps it in memory only. Several processes may open
 * one file: a writer waits up to `patience` milliseconds for another, 5 s unless told. What cannot be read or written
 * then (locked, read-only, a full disk) rejects with `not-ready`, whose `cause` is the error of SQLite.
 *
 * @example const library = await openSqliteLibrary('data/quizwright.db')
 */
export async function openSqliteLibrary(file: string, { patience = 5_000 } = {}): Promise<Library> {
  const connection = await connectSqlite(file)
  connection.raw.pragma('busy_timeout = 0')
  const ready = waiting(patience)
  const banks = sqliteBanks(connection)
  const quizzes = sqliteQuizzes(connection)
  const attempts = sqliteAttempts(connection)
  return {
    saveBank: ready(banks.saveBank),
    listBanks: ready(banks.listBanks),
    findBank: ready(banks.findBank),
    listReadyQuestions: ready(banks.listReadyQuestions),
    saveQuiz: ready(quizzes.saveQuiz),
    listMadeQuizzes: ready(quizzes.listMadeQuizzes),
    listQuizzes: ready(quizzes.listQuizzes),
    findQuizEdition: ready(quizzes.findQuizEdition),
    addAttempt: ready(attempts.addAttempt),
    findAttempt: ready(attempts.findAttempt),
    recordResponse: ready(attempts.recordResponse),
    submitAttempt: ready(attempts.submitAttempt),
    close: async () => {
      connection.raw.close()
    },
  }
}

const unreachable = /^SQLITE_(?:BUSY|LOCKED|READONLY|FULL|IOERR|CANTOPEN|CORRUPT|NOTADB)/
const pause = 25

// SQLite itself would wait for a lock by stopping the whole process; here other requests are answered meanwhile. A write
// takes its lock before it does anything, so trying again repeats nothing.
function waiting(patience: number) {
  return <Given extends unknown[], Result>(method: (...given: Given) => Promise<Result>) =>
    async (...given: Given): Promise<Result> => {
      for (const deadline = performance.now() + patience; ; await setTimeout(pause)) {
        try {
          return await method(...given)
        } catch (error) {
          if (!(error instanceof Database.SqliteError && unreachable.test(error.code))) throw error
          if (error.code.startsWith('SQLITE_BUSY') && performance.now() < deadline) continue
          throw new QuizwrightError('not-ready', undefined, [], { cause: error })
        }
      }
    }
}
