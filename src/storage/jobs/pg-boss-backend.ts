import { randomUUID } from 'node:crypto'
import { CompiledQuery, type Kysely, sql } from 'kysely'
import PgBoss from 'pg-boss'
import type { JobId } from '../../vocabulary/identifiers.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import type { Connection } from '../connection.ts'
import type { Tables } from '../tables.ts'
import type { JobBackend } from './job-backend.ts'
import { cancelJob, endJob, findJob, findKeyed, insertJob, listLeft, requeueJob, takeJob } from './job-ledger.ts'
import { timesTried } from './tried-too-often.ts'

/**
 * Makes the queue over PostgreSQL: pg-boss hands each job out, to one node at a time, and what users see of it stands in
 * our own table; both change in one transaction. pg-boss keeps its tables in the schema `pgboss`, which it makes itself.
 * What it hands out is run by us, since it knows no lease that a long job renews.
 */
export async function pgBossBackend({ database }: Connection, onError: (error: unknown) => void): Promise<JobBackend> {
  const boss = new PgBoss({ db: aloneOn(database), schema: 'pgboss', schedule: false })
  boss.on('error', onError)
  await inTurn(database, () => boss.start())
  const opened = new Map<string, Promise<void>>()
  const open = (kind: string) => {
    const opening = opened.get(kind) ?? inTurn(database, () => boss.createQueue(kind))
    opened.set(kind, opening)
    opening.catch(() => opened.delete(kind))
    return opening
  }
  const dispatch = async (trx: Kysely<Tables>, job: JobId, kind: string, delay = 0) => {
    const id = randomUUID()
    // Seconds and no moment, since the clock of the database counts.
    const options = { id, startAfter: Math.ceil(delay / 1_000), retryLimit: 0, expireInHours: 23, db: within(trx) }
    if ((await boss.send(kind, { job }, options)) === null)
      throw new QuizwrightError('internal-error', `The queue of the kind "${kind}" takes no job.`)
    await trx.updateTable('jobs').set({ dispatch: id }).where('id', '=', job).execute()
  }
  const complete = async (trx: Kysely<Tables>, job: JobId) => {
    const row = await trx.selectFrom('jobs').select(['dispatch', 'kind']).where('id', '=', job).executeTakeFirst()
    if (row?.dispatch) await boss.complete(row.kind, row.dispatch, {}, { db: within(trx) })
    return row?.kind ?? ''
  }
  const inOneStep = <Result>(work: (trx: Kysely<Tables>) => Promise<Result>) => database.transaction().execute(work)

  return {
    open,
    add: async (job, now) => {
      await open(job.kind)
      return inOneStep(async trx => {
        if (await insertJob(trx, job, now)) await dispatch(trx, job.id, job.kind)
        const added = (await findJob(trx, job.id)) ?? (await findKeyed(trx, job))
        if (added === undefined) throw new QuizwrightError('internal-error', 'A job was added and is not there.')
        return added
      })
    },
    take: async (kind, times) => {
      for (;;) {
        const [given] = await boss.fetch<{ readonly job: JobId }>(kind)
        if (given === undefined) return undefined
        const taken = await takeJob(database, given.data.job, times)
        if (taken !== undefined) return taken
        // It was cancelled meanwhile, or is handed out anew.
        await boss.complete(kind, given.id)
      }
    },
    end: (taken, outcome, now) =>
      inOneStep(async trx => {
        if (await endJob(trx, taken, outcome, now)) await complete(trx, taken.id)
      }),
    putBack: (taken, now, delay) =>
      inOneStep(async trx => {
        if (!(await requeueJob(trx, taken, now + (delay ?? 0), delay === undefined))) return
        await dispatch(trx, taken.id, await complete(trx, taken.id), delay)
      }),
    cancel: (id, now) => cancelJob(database, id, now),
    recover: async (kind, now, most) => {
      for (const left of await listLeft(database, kind, now))
        await inOneStep(async trx => {
          if (left.cancelAsked === 1) await endJob(trx, left, { state: 'cancelled' }, now)
          else if (left.tries >= most) await endJob(trx, left, timesTried(left.tries), now)
          else if (await requeueJob(trx, left, now)) {
            await complete(trx, left.id)
            await dispatch(trx, left.id, kind)
          }
        })
      await findForgotten(database, kind, now, boss, id => inOneStep(trx => dispatch(trx, id, kind)))
    },
    close: () => boss.stop({ graceful: false, close: false }),
  }
}

const patience = 30_000

// A database that was copied from another has jobs that wait, and nothing that would hand them out; a node may also die
// when pg-boss has handed it a job that it has not taken yet.
async function findForgotten(
  database: Kysely<Tables>,
  kind: string,
  now: number,
  boss: PgBoss,
  dispatch: (id: JobId) => Promise<void>,
): Promise<void> {
  const query = database.selectFrom('jobs').select(['id', 'dispatch']).where('state', '=', 'queued')
  const waiting = query
    .where('kind', '=', kind)
    .where(({ eb, or }) => or([eb('dispatch', 'is', null), eb('due_at', '<', now - patience)]))
  for (const { id, dispatch: given } of await waiting.orderBy('due_at').limit(20).execute()) {
    const known = given === null ? null : await boss.getJobById(kind, given)
    const isAlive = known !== null && (known.state === 'created' || known.state === 'retry')
    if (!isAlive) await dispatch(id)
  }
}

const lockOfQueues = 5_417_002

// Servers that make tables and queues at once lock them in different orders, and PostgreSQL would end one of them.
const inTurn = <Result>(database: Kysely<Tables>, work: () => Promise<Result>): Promise<Result> =>
  database.connection().execute(async connection => {
    await sql`select pg_advisory_lock(${sql.lit(lockOfQueues)})`.execute(connection)
    try {
      return await work()
    } finally {
      await sql`select pg_advisory_unlock(${sql.lit(lockOfQueues)})`.execute(connection)
    }
  })

const within = (trx: Kysely<Tables>): PgBoss.Db => ({
  executeSql: async (text, values = []) => ({
    rows: [...(await trx.executeQuery(CompiledQuery.raw(text, values))).rows],
  }),
})

// Some of pg-boss's commands are whole transactions; one that fails must not leave its connection within it.
const aloneOn = (database: Kysely<Tables>): PgBoss.Db => ({
  executeSql: (text, values) =>
    database.connection().execute(async connection => {
      try {
        return await within(connection).executeSql(text, values)
      } catch (error) {
        await connection.executeQuery(CompiledQuery.raw('rollback')).catch(() => undefined)
        throw error
      }
    }),
})
