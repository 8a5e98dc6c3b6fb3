import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Connection } from '../connection.ts'
import { migrate } from '../migrate.ts'
import type { Tables } from '../tables.ts'
import { type ListenerEvents, listenPostgres, type PostgresListener } from './listen-postgres.ts'
import { postgresFailure } from './postgres-failure.ts'

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

/** Is how long a connection is waited for, in milliseconds, how many there are at most, and which tables are made. */
export interface PostgresOptions {
  readonly patience?: number
  readonly mostConnections?: number
  readonly version?: string | undefined
}

/**
 * Opens a PostgreSQL database and brings its tables up to date. A commit returns when the server's disk has it, whatever
 * the server's own setting of `synchronous_commit`. Rejects where it can't be reached within `patience`.
 */
export async function connectPostgres(
  url: string,
  { patience = 5_000, mostConnections = 10, version }: PostgresOptions = {},
): Promise<PostgresConnection> {
  const shared = { connectionString: url, connectionTimeoutMillis: patience }
  const pool = openPool({ ...shared, max: mostConnections, options: durable })
  const saving = openPool({ ...shared, max: mostSaving, options: `${durable} ${byKeyAlone}` })
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: tellingFailures(pool) }) })
  try {
    await migrate(database, version)
  } catch (error) {
    await pool.end()
    throw error
  }
  const close = async () => {
    await Promise.all([saving.end(), pool.end()])
  }
  const listen: PostgresConnection['listen'] = (channel, events) =>
    listenPostgres({ ...shared, options: durable }, channel, events, async payload => {
      await pool.query('select pg_notify($1, $2)', [channel, payload])
    })
  return { dialect: 'postgres', database, ...savePath(saving), listen, close }
}

const mostSaving = 4
const durable =
  '-c synchronous_commit=on -c timezone=UTC -c lock_timeout=30s -c idle_in_transaction_session_timeout=60s'
// The save path finds everything by its key. A plan that was made while the tables were small would read them whole
// until the server next looks at their size, when a school has long begun its exam.
const byKeyAlone = '-c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off'

function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({
    ...config,
    idleTimeoutMillis: 30_000,
    application_name: 'quizwright',
    types: { getTypeParser: readInteger },
  })
  // A connection that breaks fails what is asked of it, and the next one that is needed replaces it. Unheard, the event
  // would end the process: that of an idle connection comes from the pool, that of one in use from itself.
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))
  return pool
}

const bigint = 20

// Whole numbers of 8 bytes are milliseconds and counts here, which a number of JavaScript holds exactly.
const readInteger: typeof pg.types.getTypeParser = (type: number, format?: 'text' | 'binary') =>
  type === bigint && format !== 'binary' ? Number : pg.types.getTypeParser(type, format as 'text')

function savePath(pool: pg.Pool): Pick<PostgresConnection, 'query' | 'transact'> {
  return {
    query: statement => rowsOf(pool, statement),
    transact: async work => {
      const client = await telling(pool.connect())
      let broken = false
      try {
        await telling(client.query('begin'))
        const result = await work(statement => rowsOf(client, statement))
        await telling(client.query('commit'))
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

async function rowsOf<Row extends object>(source: pg.Pool | pg.PoolClient, statement: Statement): Promise<Row[]> {
  const { rows } = await telling(source.query<Row>({ ...statement, values: [...statement.values] }))
  return rows
}

async function telling<Result>(asked: Promise<Result>): Promise<Result> {
  try {
    return await asked
  } catch (error) {
    throw postgresFailure(error)
  }
}

// Kysely takes connections from this pool, whose errors are told as those of the save path are.
function tellingFailures(pool: pg.Pool) {
  return {
    connect: async () => {
      const client = await telling(pool.connect())
      return new Proxy(client, {
        get: (target, name) =>
          name === 'query'
            ? (...given: Parameters<typeof client.query>) => telling(Promise.resolve(target.query(...given)))
            : bound(target, name as keyof pg.PoolClient),
      })
    },
    end: () => pool.end(),
  }
}

function bound(client: pg.PoolClient, name: keyof pg.PoolClient): unknown {
  const value = client[name]
  return typeof value === 'function' ? value.bind(client) : value
}
