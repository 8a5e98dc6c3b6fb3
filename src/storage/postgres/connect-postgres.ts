import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import type { Connection } from '../connection.ts'
import { migrate } from '../migrate.ts'
import type { Tables } from '../tables.ts'
import { type ListenerEvents, listenPostgres, type PostgresListener } from './listen-postgres.ts'
import { connectionConfig, type HeldClient, openPool, type PoolSettings, takeClient, telling } from './open-pool.ts'

/** Is a statement with its values; a connection prepares each name once. */
export interface Statement {
  readonly name: string
  readonly text: string
  readonly values: readonly unknown[]
}

/** Runs one prepared statement and gives its rows. Rejects with `not-ready` where the database can't answer. */
export type Querying = <Row extends object>(statement: Statement) => Promise<readonly Row[]>

/**
 * Is a connection to a PostgreSQL database: a pool, and a small one beside it for the save path, so that no long query
 * keeps a student waiting. `query` runs one statement of that path, which commits itself; `transact` runs several in one
 * transaction.
 */
export interface PostgresConnection extends Connection {
  readonly dialect: 'postgres'
  readonly query: Querying
  readonly transact: <Result>(work: (query: Querying) => Promise<Result>) => Promise<Result>
  /** Listens at a channel over a connection beside the pools, as `listenPostgres` tells. */
  readonly listen: (channel: string, events: ListenerEvents) => Promise<PostgresListener>
}

/**
 * Is how long a connection is waited for, in milliseconds, how many there are at most, and which tables are made;
 * `answerWithin` is how long an answer is waited for, in milliseconds.
 */
export interface PostgresOptions {
  readonly patience?: number
  readonly mostConnections?: number
  readonly version?: string | undefined
  readonly answerWithin?: number | undefined
}

/**
 * Opens a PostgreSQL database and brings its tables up to date. A commit returns when the server's disk has it, whatever
 * the server's own setting of `synchronous_commit`. Rejects where it can't be reached within `patience`. A database that
 * falls silent, such as one whose machine is gone, is not ready after 20 seconds on the save path and two minutes
 * elsewhere; by itself a connection would go on for a quarter of an hour.
 */
export async function connectPostgres(
  url: string,
  { patience = 5_000, mostConnections = 10, version, answerWithin }: PostgresOptions = {},
): Promise<PostgresConnection> {
  const shared = { url, patience, bigint: Number }
  await makeTables({ ...shared, options: briefly }, version)
  const pool = openPool({
    ...{ ...shared, max: mostConnections, options: briefly, answerWithin: answerWithin ?? longestWork },
  })
  const saving = openPool({
    ...{ ...shared, max: mostSaving, options: `${briefly} ${byKeyAlone}`, answerWithin: answerWithin ?? longestSave },
  })
  const database = builderOver(pool)
  const close = async () => {
    await Promise.all([saving.end(), pool.end()])
  }
  const listen: PostgresConnection['listen'] = (channel, events) =>
    listenPostgres(connectionConfig(shared), channel, events, async payload => {
      await pool.query('select pg_notify($1, $2)', [channel, payload])
    })
  return { dialect: 'postgres', database, ...savePath(saving), listen, close }
}

const mostSaving = 4
const longestSave = 20_000
const longestWork = 120_000
const briefly = '-c idle_in_transaction_session_timeout=60s'
// The save path finds everything by its key. A plan that was made while the tables were small would read them whole
// until the server next looks at their size, when a school has long begun its exam.
const byKeyAlone = '-c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off'

// Changing large tables may take any time, so that no answer is too late here.
async function makeTables(settings: Omit<PoolSettings, 'max'>, version: string | undefined): Promise<void> {
  const pool = openPool({ ...settings, max: 2 })
  try {
    await migrate(builderOver(pool), version)
  } finally {
    await pool.end()
  }
}

const builderOver = (pool: pg.Pool): Kysely<Tables> =>
  new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: { connect: () => takeClient(pool), end: () => pool.end() } }),
  })

function savePath(pool: pg.Pool): Pick<PostgresConnection, 'query' | 'transact'> {
  return {
    query: statement => rowsOf(pool, statement),
    transact: async work => {
      const client = await takeClient(pool)
      let broken = false
      try {
        await client.query('begin')
        const result = await work(statement => rowsOf(client, statement))
        await client.query('commit')
        return result
      } catch (error) {
        await client.query('rollback').catch(() => {
          broken = true
        })
        throw error
      } finally {
        client.release(broken)
      }
    },
  }
}

async function rowsOf<Row extends object>(source: pg.Pool | HeldClient, statement: Statement): Promise<Row[]> {
  const { rows } = await telling(source.query<Row>({ ...statement, values: [...statement.values] }))
  return rows
}
