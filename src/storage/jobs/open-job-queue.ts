import { setTimeout as wait } from 'node:timers/promises'
import type { Connection } from '../connection.ts'
import { embeddedBackend } from './embedded-backend.ts'
import type { JobBackend } from './job-backend.ts'
import { cleanJobs, findJob, listJobs, readParts } from './job-ledger.ts'
import type { JobHandler, JobQueue, QueueOptions } from './job-queue.ts'
import { pgBossBackend } from './pg-boss-backend.ts'
import { runJob } from './run-job.ts'

const days = 24 * 3_600_000
const longestSweep = 15_000
const cleaningPause = 3_600_000
// A handler that doesn't end when it is told to loses its job to another node once its lease is over.
const longestEnd = 8_000

/**
 * Opens the queue of jobs over a connection: over PostgreSQL by pg-boss, over SQLite in its own tables. Nodes and
 * processes that open one database share its jobs.
 *
 * @example const queue = await openJobQueue(connection)
 */
export async function openJobQueue(connection: Connection, options: QueueOptions = {}): Promise<JobQueue> {
  const { clock = Date.now, lease = 30_000, pause = 1_000, keep = 7 * days, most = 5, onError = () => {} } = options
  const { database, dialect } = connection
  const backend = dialect === 'postgres' ? await pgBossBackend(connection, onError) : embeddedBackend(connection)
  const closing = new AbortController()
  const loops: Promise<void>[] = []
  const kinds = new Set<string>()
  const bell = makeBell()
  const running = { database, backend, clock, lease, most, closing: closing.signal, onError }

  const workOn = async (kind: string, handler: JobHandler) => {
    while (!closing.signal.aborted) {
      const taken = await backend.take(kind, { now: clock(), lease }).catch(onError)
      if (taken) await runJob(running, taken, handler)
      else await bell.wait(pause)
    }
  }
  let cleanedAt = Number.NEGATIVE_INFINITY
  const clean = async (now: number) => {
    // The first sweep cleans too: a server may be started anew more often than this.
    if (now - cleanedAt < cleaningPause) return
    cleanedAt = now
    await cleanJobs(database, now - keep)
  }
  const sweep = async () => {
    const now = clock()
    await sweepOnce(backend, kinds, { now, most }).catch(onError)
    await clean(now).catch(onError)
  }
  const timer = setInterval(sweep, Math.min(longestSweep, lease / 2)).unref()

  return {
    add: async job => {
      const added = await backend.add(job, clock())
      bell.ring()
      return added
    },
    find: id => findJob(database, id),
    list: (organisation, limit) => listJobs(database, organisation, limit),
    cancel: async id => {
      await backend.cancel(id, clock())
      return findJob(database, id)
    },
    readParts: (id, from, count) => readParts(database, id, from, count),
    work: async (kind, handler) => {
      await backend.open(kind)
      kinds.add(kind)
      loops.push(workOn(kind, handler))
    },
    close: async () => {
      closing.abort()
      clearInterval(timer)
      bell.ring()
      await Promise.race([Promise.all(loops), wait(longestEnd, undefined, { ref: false })])
      await backend.close()
    },
  }
}

async function sweepOnce(
  backend: JobBackend,
  kinds: ReadonlySet<string>,
  { now, most }: { readonly now: number; readonly most: number },
): Promise<void> {
  for (const kind of kinds) await backend.recover(kind, now, most)
}

/** Lets those who wait go on when it rings, or after a while. */
function makeBell() {
  const waiting = new Set<() => void>()
  return {
    ring: () => {
      for (const go of waiting) go()
    },
    wait: (milliseconds: number) =>
      new Promise<void>(resolve => {
        const timer = setTimeout(() => go(), milliseconds)
        const go = () => {
          clearTimeout(timer)
          waiting.delete(go)
          resolve()
        }
        waiting.add(go)
      }),
  }
}
