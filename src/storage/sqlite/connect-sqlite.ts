import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { type Compilable, Kysely, Migrator, SqliteDialect } from 'kysely'
import { migrations } from '../migrations.ts'
import type { Tables } from '../tables.ts'

/** Pairs the one connection to a SQLite file with the query builder over its tables. */
export interface SqliteConnection {
  readonly raw: Database.Database
  readonly build: Kysely<Tables>
}

/**
 * Opens a SQLite file, makes it and its folder where they are missing, and brings its tables up to date. `:memory:` is
 * a store that is gone once closed. A commit returns when the disk has it (WAL, `synchronous=FULL`).
 * Source: SQLite documentation, "Write-Ahead Logging" and "PRAGMA synchronous".
 */
export async function connectSqlite(file: string): Promise<SqliteConnection> {
  if (file !== ':memory:') mkdirSync(dirname(resolve(file)), { recursive: true })
  const raw = new Database(file, { timeout: 5_000 })
  try {
    raw.pragma('journal_mode = WAL')
    raw.pragma('synchronous = FULL')
    raw.pragma('foreign_keys = ON')
    const build = new Kysely<Tables>({ dialect: new SqliteDialect({ database: raw }) })
    await inTurn(() => migrate(raw, build))
    return { raw, build }
  } catch (error) {
    raw.close()
    throw error
  }
}

/**
 * Runs a built query at once. Kysely's own `execute` may yield to other work within a transaction, and this connection
 * is shared with the save path, so nothing but migrations runs through it.
 */
export function runNow<Row>({ raw }: SqliteConnection, query: Compilable<Row>): Row[] {
  const { sql, parameters } = query.compile()
  const statement = raw.prepare<unknown[], Row>(sql)
  if (statement.reader) return statement.all(...parameters)
  statement.run(...parameters)
  return []
}

// Kysely opens no transaction of its own around SQLite migrations; this one also keeps a second process waiting.
async function migrate(raw: Database.Database, build: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db: build, provider: { getMigrations: async () => migrations } })
  raw.exec('begin immediate')
  const { error } = await migrator.migrateToLatest()
  raw.exec(error === undefined ? 'commit' : 'rollback')
  if (error !== undefined) throw error
}

// Waiting for the write lock stops the whole process, so a migration of this process must never wait for another of it.
let lastTurn: Promise<unknown> = Promise.resolve()

function inTurn(migration: () => Promise<void>): Promise<void> {
  const turn = lastTurn.then(migration)
  lastTurn = turn.catch(() => undefined)
  return turn
}
