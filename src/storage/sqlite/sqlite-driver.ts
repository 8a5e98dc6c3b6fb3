import type { Database } from 'better-sqlite3'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { Turns } from '../take-turns.ts'
import { whenUnlocked } from './sqlite-failure.ts'

/** Is what a query builder over SQLite works with; whoever else writes through `raw` takes his turn from `turns`. */
export interface SqliteSource {
  readonly raw: Database
  readonly turns: Turns
  readonly patience: number
}

/**
 * Makes the Kysely dialect of one SQLite connection that is shared with the save path. It differs from Kysely's own in
 * that a transaction takes the write lock before it reads (`begin immediate`), so that what it checks still holds when
 * it writes, and in that locks of other processes are waited for without stopping this one.
 */
export function sqliteDialect(source: SqliteSource): Dialect {
  return {
    createDriver: () => sqliteDriver(source),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: database => new SqliteIntrospector(database),
  }
}

function sqliteDriver({ raw, turns, patience }: SqliteSource): Driver {
  const connection: DatabaseConnection = {
    executeQuery: query => whenUnlocked(raw.inTransaction ? 0 : patience, () => run(raw, query)),
    streamQuery: () => {
      throw new Error('Nothing is streamed from SQLite.')
    },
  }
  let endTurn = () => {}
  const say = async (sql: string) => {
    await connection.executeQuery(CompiledQuery.raw(sql))
  }
  return {
    init: async () => {},
    acquireConnection: async () => {
      endTurn = await turns.take()
      return connection
    },
    releaseConnection: async () => endTurn(),
    beginTransaction: () => say('begin immediate'),
    commitTransaction: () => say('commit'),
    rollbackTransaction: async () => {
      // A full disk may have ended the transaction already.
      if (raw.inTransaction) await say('rollback')
    },
    destroy: async () => {},
  }
}

function run<Row>(raw: Database, { sql, parameters }: CompiledQuery): QueryResult<Row> {
  const statement = raw.prepare<unknown[], Row>(sql)
  if (statement.reader) return { rows: statement.all(...parameters) }
  const { changes, lastInsertRowid } = statement.run(...parameters)
  return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
}
