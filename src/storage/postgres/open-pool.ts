import pg from 'pg'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import { isLate, postgresFailure } from './postgres-failure.ts'

/**
 * Is how connections to PostgreSQL are opened, with settings of the session behind those that all have. `bigint` reads a
 * whole number of 8 bytes from its digits, `answerWithin` is how long an answer is waited for, in milliseconds.
 */
export interface PoolSettings extends Pick<pg.PoolConfig, 'max' | 'idleTimeoutMillis'> {
  readonly url: string
  readonly patience: number
  readonly options?: string
  readonly bigint: (digits: string) => unknown
  readonly answerWithin?: number
}

// A commit returns when the disk has it. A machine that is gone says nothing, so that a connection must ask for it.
const durable = '-c synchronous_commit=on -c timezone=UTC -c lock_timeout=30s'

/** Gives what a connection to a PostgreSQL database is made with, be it of a pool or alone. */
export function connectionConfig({ url, patience, options = '' }: Pick<PoolSettings, 'url' | 'patience' | 'options'>) {
  return {
    ...{ connectionString: url, connectionTimeoutMillis: patience, application_name: 'quizwright' },
    ...{ options: `${durable} ${options}`, keepAlive: true, keepAliveInitialDelayMillis: 10_000 },
  }
}

/** Opens a pool of connections to a PostgreSQL database. One that breaks fails what is asked of it, and nothing else. */
export function openPool({
  bigint,
  answerWithin,
  max,
  idleTimeoutMillis = 30_000,
  ...settings
}: PoolSettings): pg.Pool {
  const readInteger: typeof pg.types.getTypeParser = (type: number, format?: 'text' | 'binary') =>
    type === typeOfBigint && format !== 'binary' ? bigint : pg.types.getTypeParser(type, format as 'text')
  const pool = new pg.Pool({
    ...connectionConfig(settings),
    ...{ max, idleTimeoutMillis, types: { getTypeParser: readInteger } },
    ...(answerWithin !== undefined && { query_timeout: answerWithin }),
  })
  // The next one that is needed replaces it. Unheard, the event would end the process: that of an idle connection comes
  // from the pool, that of one in use from itself.
  pool.on('error', () => {})
  pool.on('connect', client => void client.on('error', () => {}))
  return pool
}

const typeOfBigint = 20

/** Is a connection of a pool while somebody has it. */
export type HeldClient = Pick<pg.PoolClient, 'query' | 'release'>

/**
 * Takes a connection from a pool, whose failures it tells as `postgresFailure` does. One that has not answered in time is
 * asked nothing more and thrown away when it is released, since the answer may come between those of later questions.
 */
export async function takeClient(pool: pg.Pool): Promise<HeldClient> {
  const client = await telling(pool.connect())
  let isSilent = false
  const ask = async (asked: Promise<unknown>) => {
    try {
      return await asked
    } catch (error) {
      isSilent ||= isLate(error)
      throw postgresFailure(error)
    }
  }
  const query = (...given: Parameters<typeof client.query>) =>
    isSilent ? Promise.reject(new QuizwrightError('not-ready')) : ask(Promise.resolve(client.query(...given)))
  return { query: query as HeldClient['query'], release: broken => client.release(isSilent || broken) }
}

/** Tells a failure of PostgreSQL as `postgresFailure` does. */
export async function telling<Result>(asked: Promise<Result>): Promise<Result> {
  try {
    return await asked
  } catch (error) {
    throw postgresFailure(error)
  }
}
