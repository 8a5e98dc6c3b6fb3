import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import type { Connection } from '../connection.ts'
import type { JobBackend } from './job-backend.ts'
import { cancelJob, endJob, findJob, findKeyed, insertJob, listLeft, requeueJob, takeJob } from './job-ledger.ts'
import { timesTried } from './tried-too-often.ts'

/** Makes the queue that lives in the tables alone: nodes ask them for work. It serves a SQLite file and its processes. */
export function embeddedBackend({ database }: Connection): JobBackend {
  return {
    open: async () => {},
    add: async (job, now) => {
      await insertJob(database, job, now)
      const added = (await findJob(database, job.id)) ?? (await findKeyed(database, job))
      if (added === undefined) throw new QuizwrightError('internal-error', 'A job was added and is not there.')
      return added
    },
    take: async (kind, times) => {
      const waiting = database.selectFrom('jobs').select('id').where('state', '=', 'queued').where('kind', '=', kind)
      const next = await waiting.where('due_at', '<=', times.now).orderBy('due_at').limit(1).executeTakeFirst()
      return next && takeJob(database, next.id, times)
    },
    end: async (taken, outcome, now) => {
      await endJob(database, taken, outcome, now)
    },
    putBack: async (taken, now, delay) => {
      await requeueJob(database, taken, now + (delay ?? 0), delay === undefined)
    },
    cancel: (id, now) => cancelJob(database, id, now),
    recover: async (kind, now, most) => {
      for (const left of await listLeft(database, kind, now)) {
        if (left.cancelAsked === 1) await endJob(database, left, { state: 'cancelled' }, now)
        else if (left.tries >= most) await endJob(database, left, timesTried(left.tries), now)
        else await requeueJob(database, left, now)
      }
    },
    close: async () => {},
  }
}
