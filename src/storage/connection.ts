import type { Kysely } from 'kysely'
import type { Dialect } from './dialect.ts'
import type { Tables } from './tables.ts'

/**
 * Is a connection to the one database of a server. `database` builds and runs every query off the save path, the same
 * for both kinds; a transaction of it holds as a whole or not at all, and is durable once it has resolved. Within a
 * transaction only its own builder may be used: over SQLite any other would wait for it for ever.
 * A database that can't be reached, or not written, rejects with `not-ready`, whose `cause` is its own error.
 */
export interface Connection {
  readonly dialect: Dialect
  readonly database: Kysely<Tables>
  /** Closes the connection. Nothing may be asked afterwards. */
  readonly close: () => Promise<void>
}
