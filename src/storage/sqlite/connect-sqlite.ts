import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { Kysely } from 'kysely'
import type { Connection } from '../connection.ts'
import { migrate } from '../migrate.ts'
import type { Tables } from '../tables.ts'
import { takeTurns } from '../take-turns.ts'
import { type SqliteSource, sqliteDialect } from './sqlite-driver.ts'

/**
 * Is a connection to a SQLite file: `raw` writes, in turns with `database`, and `reader` reads beside it what has been
 * committed.
 */
export interface SqliteConnection extends Connection, SqliteSource {
  readonly dialect: 'sqlite'
  readonly reader: Database.Database
}

/**
 * Opens a SQLite file, makes it and its folder where they are missing, and brings its tables up to date. A commit
 * returns when the disk has it (WAL, `synchronous=FULL`). Several processes may open one file: a writer waits for
 * another up to `patience` milliseconds. Rejects with the error of SQLite where the file can't be opened.
 * Source: SQLite documentation, "Write-Ahead Logging" and "PRAGMA synchronous".
 */
export async function connectSqlite(
  file: string,
  { patience = 5_000, version }: { readonly patience?: number; readonly version?: string | undefined } = {},
): Promise<SqliteConnection> {
  mkdirSync(dirname(resolve(file)), { recursive: true })
  const raw = new Database(file, { timeout: 5_000 })
  try {
    raw.pragma('journal_mode = WAL')
    raw.pragma('synchronous = FULL')
    raw.pragma('foreign_keys = ON')
    const source = { raw, turns: takeTurns(), patience }
    const database = new Kysely<Tables>({ dialect: sqliteDialect(source) })
    await inTurn(() => migrateInOneStep(raw, database, version))
    raw.pragma('busy_timeout = 0')
    const reader = new Database(file, { readonly: true, timeout: 0 })
    return { ...source, dialect: 'sqlite', database, reader, close: () => close({ ...source, reader }) }
  } catch (error) {
    raw.close()
    throw error
  }
}

// Work that waits for its turn still gets it, so that what was under way is written.
async function close({ raw, reader, turns }: SqliteSource & { reader: Database.Database }): Promise<void> {
  const end = await turns.take()
  reader.close()
  raw.close()
  end()
}

// Kysely opens no transaction of its own around SQLite migrations; this one also keeps a second process waiting.
async function migrateInOneStep(raw: Database.Database, database: Kysely<Tables>, version?: string): Promise<void> {
  raw.exec('begin immediate')
  try {
    await migrate(database, version)
    raw.exec('commit')
  } catch (error) {
    if (raw.inTransaction) raw.exec('rollback')
    throw error
  }
}

// Waiting for the write lock stops the whole process, so a migration of this process must never wait for another of it.
let lastTurn: Promise<unknown> = Promise.resolve()

function inTurn(migration: () => Promise<void>): Promise<void> {
  const turn = lastTurn.then(migration)
  lastTurn = turn.catch(() => undefined)
  return turn
}
