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
 * it writes, and in that locks of other processes are waited for without stopping this one, nor many queries in a row.
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
  const breathe = makeBreath()
  let endTurn = () => {}
  const say = async (sql: string) => {
    await connection.executeQuery(CompiledQuery.raw(sql))
  }
  return {
    init: async () => {},
    acquireConnection: async () => {
      await breathe()
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

const longestStretch = 10

/**
 * Makes what lets the rest of the process have its turn, where one query after the other has taken more than 10 ms of
 * this one: SQLite answers at once, so that whoever asks again and again, as a job does, would never give way.
 */
function makeBreath(): () => Promise<void> {
  let begunAt: number | undefined
  return async () => {
    if (begunAt === undefined) {
      begunAt = performance.now()
      setImmediate(() => {
        begunAt = undefined
      })
    } else if (performance.now() - begunAt > longestStretch) await new Promise(setImmediate)
  }
}

function run<Row>(raw: Database, { sql, parameters }: CompiledQuery): QueryResult<Row> {
  const statement = raw.prepare<unknown[], Row>(sql)
  if (statement.reader) return { rows: statement.all(...parameters) }
  const { changes, lastInsertRowid } = statement.run(...parameters)
  return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
}
