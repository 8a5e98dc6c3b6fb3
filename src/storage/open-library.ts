import { postgresAttempts } from './attempts/postgres-attempts.ts'
import { sqliteAttempts } from './attempts/sqlite-attempts.ts'
import { storedBanks } from './banks/stored-banks.ts'
import { storedQuizzes } from './banks/stored-quizzes.ts'
import type { Library } from './library.ts'
import type { OpenConnection } from './open-connection.ts'
import { listSubscribers } from './webhooks/open-webhooks.ts'

/**
 * Opens the library over a connection, which it closes with itself. What can't be read or written now (a locked file, a
 * full disk, a database that is gone) rejects with `not-ready`, whose `cause` is the error of the database.
 *
 * @example const library = openLibrary(await openConnection('file:data/quizwright.db'))
 */
export function openLibrary(connection: OpenConnection): Library {
  return {
    ...storedBanks(connection),
    ...storedQuizzes(connection),
    ...(connection.dialect === 'sqlite' ? sqliteAttempts(connection) : postgresAttempts(connection)),
    listSubscribers: (organisation, event) => listSubscribers(connection.database, organisation, event),
    close: connection.close,
  }
}
