import { connectPostgres, type PostgresConnection } from './postgres/connect-postgres.ts'
import { connectSqlite, type SqliteConnection } from './sqlite/connect-sqlite.ts'

/** Is a connection to a database of either kind, told apart by `dialect`. */
export type OpenConnection = SqliteConnection | PostgresConnection

/**
 * Is how a database is opened: how long others are waited for, in milliseconds, and, for one without tables, the version
 * to make them of instead of the latest.
 */
export interface OpeningOptions {
  readonly patience?: number
  readonly version?: string | undefined
}

/**
 * Opens the database that an address names, `file:` with a path or `postgres:`, and brings its tables up to date.
 * `patience`, in milliseconds, is how long another process, or the database itself, is waited for.
 *
 * @example const connection = await openConnection('file:data/quizwright.db')
 */
export function openConnection(url: string, options: OpeningOptions = {}): Promise<OpenConnection> {
  return isPostgres(url) ? connectPostgres(url, options) : connectSqlite(url.replace(/^file:/, ''), options)
}

/** Tells whether an address is that of a PostgreSQL database. */
export function isPostgres(url: string): boolean {
  return /^postgres(?:ql)?:/.test(url)
}
