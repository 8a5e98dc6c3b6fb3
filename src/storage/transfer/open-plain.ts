import { existsSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { type Dialect as Driving, Kysely, PostgresDialect } from 'kysely'
import { isPostgres } from '../open-connection.ts'
import { openPool } from '../postgres/open-pool.ts'
import { sqliteDialect } from '../sqlite/sqlite-driver.ts'
import { takeTurns } from '../take-turns.ts'
import type { AnyTables, PlainDatabase } from './plain-database.ts'
import { TransferFault } from './transfer-fault.ts'

const patience = 5_000

/**
 * Opens a database to write it as it was found, its tables neither made nor changed, works with it, and closes it
 * whatever came of that. A commit is durable when it has returned. A SQLite file is made where it is missing.
 */
export async function usePlain<Result>(url: string, work: (plain: PlainDatabase) => Promise<Result>): Promise<Result> {
  return closing(await openPlain(url), work)
}

/**
 * Works with a database as it stands at one moment, whatever others write meanwhile, and closes it: SQLite in one read
 * transaction, PostgreSQL in one of repeatable reads. Nothing of it is changed. Throws a `TransferFault` where there is
 * no such file.
 */
export async function useSnapshot<Result>(
  url: string,
  work: (plain: PlainDatabase) => Promise<Result>,
): Promise<Result> {
  return closing(await openSnapshot(url), work)
}

/** Gives the path of the file that an address beginning with `file:` names. */
export function pathOf(url: string): string {
  return url.replace(/^file:/, '')
}

async function openSnapshot(url: string): Promise<PlainDatabase> {
  if (!isPostgres(url)) return readSqlite(pathOf(url))
  const { database, close } = plainPostgres(url)
  try {
    const transaction = await database
      .startTransaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute()
    const end = async () => {
      // What was only read has nothing to keep; a connection that is gone has ended it already.
      await transaction
        .rollback()
        .execute()
        .catch(() => {})
      await close()
    }
    return { dialect: 'postgres', database: transaction, close: end }
  } catch (error) {
    await close()
    throw error
  }
}

async function openPlain(url: string): Promise<PlainDatabase> {
  if (isPostgres(url)) return { dialect: 'postgres', ...plainPostgres(url) }
  const file = pathOf(url)
  mkdirSync(dirname(resolve(file)), { recursive: true })
  const raw = new Database(file, { timeout: patience })
  try {
    raw.pragma('journal_mode = WAL')
    raw.pragma('synchronous = FULL')
    raw.pragma('foreign_keys = ON')
    return plainSqlite(raw)
  } catch (error) {
    raw.close()
    throw error
  }
}

async function closing<Result>(plain: PlainDatabase, work: (plain: PlainDatabase) => Promise<Result>): Promise<Result> {
  try {
    return await work(plain)
  } finally {
    await plain.close()
  }
}

function readSqlite(file: string): PlainDatabase {
  if (!existsSync(file)) throw new TransferFault(`There is no database at ${file}.`)
  const raw = new Database(file, { readonly: true, fileMustExist: true, timeout: patience })
  try {
    raw.exec('begin')
    // The first look is what fixes the moment.
    raw.prepare('select count(*) from sqlite_master').get()
    return plainSqlite(raw)
  } catch (error) {
    raw.close()
    throw error
  }
}

function plainSqlite(raw: Database.Database): PlainDatabase {
  raw.defaultSafeIntegers(true)
  const database = open(sqliteDialect({ raw, turns: takeTurns(), patience }))
  return { dialect: 'sqlite', database, close: async () => void raw.close() }
}

function plainPostgres(url: string): Pick<PlainDatabase, 'database' | 'close'> {
  // Whole numbers of 8 bytes stay text, which loses none of their digits. A table may take any time to read.
  const pool = openPool({ url, patience, max: 1, idleTimeoutMillis: 0, bigint: digits => digits })
  return { database: open(new PostgresDialect({ pool })), close: () => pool.end() }
}

const open = (dialect: Driving): Kysely<AnyTables> => new Kysely<AnyTables>({ dialect })
