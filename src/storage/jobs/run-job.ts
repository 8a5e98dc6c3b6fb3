import type { Kysely } from 'kysely'
import type { Job } from '../../vocabulary/job.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import type { Tables } from '../tables.ts'
import type { JobBackend } from './job-backend.ts'
import { type JobNote, noteJob, type TakenJob } from './job-ledger.ts'
import type { JobHandler, JobPart } from './job-queue.ts'

/** Is what one job is run with; times are milliseconds. `closing` ends when the server stops. */
export interface JobRunning {
  readonly database: Kysely<Tables>
  readonly backend: JobBackend
  readonly clock: () => number
  readonly lease: number
  readonly most: number
  readonly closing: AbortSignal
  readonly onError: (error: unknown) => void
}

type StopReason = 'lost' | 'cancelled' | 'closing'

/**
 * Runs one job that was taken to its end and writes that down. While it runs, its lease is renewed; where that fails for
 * as long as the lease, the job counts as lost and its handler is told to end. Never rejects.
 */
export async function runJob(running: JobRunning, taken: TakenJob, handler: JobHandler): Promise<void> {
  const { clock, lease, closing, onError } = running
  const stopping = new AbortController()
  const stop = (reason: StopReason) => stopping.abort(new Error(reason, { cause: reason }))
  const endWithServer = () => stop('closing')
  closing.addEventListener('abort', endWithServer)
  if (closing.aborted) endWithServer()
  let heardAt = clock()

  const note = async (what: Omit<JobNote, 'lease_until'>, parts: readonly JobPart[] = []) => {
    const now = clock()
    const state = await writeNote(running.database, taken, { ...what, lease_until: now + lease }, parts)
    heardAt = now
    if (state !== 'going') stop(state)
  }
  const beat = () =>
    note({}).catch(error => {
      onError(error)
      if (clock() - heardAt >= lease) stop('lost')
    })
  const timer = setInterval(beat, lease / 3)
  const tell = async (what: Omit<JobNote, 'lease_until'>, parts: readonly JobPart[] = []) => {
    stopping.signal.throwIfAborted()
    await note(what, parts)
    stopping.signal.throwIfAborted()
  }
  try {
    const end = await handler({
      ...{ id: taken.id, organisation: taken.organisation, input: taken.input },
      resumeFrom: taken.checkpoint,
      signal: stopping.signal,
      progress: (fraction, sentence) => tell({ progress: Math.min(1, Math.max(0, fraction)), sentence }),
      checkpoint: (state, parts) => tell({ checkpoint: JSON.stringify(state) }, parts),
    })
    await running.backend.end(taken, { state: 'done', end }, clock())
  } catch (error) {
    await settle(running, taken, stopping.signal, error).catch(onError)
  } finally {
    clearInterval(timer)
    closing.removeEventListener('abort', endWithServer)
  }
}

function writeNote(database: Kysely<Tables>, taken: TakenJob, note: JobNote, parts: readonly JobPart[]) {
  if (parts.length === 0) return noteJob(database, taken, note)
  return database.transaction().execute(trx => noteJob(trx, taken, note, parts))
}

const firstWait = 5_000
const longestWait = 600_000

async function settle(running: JobRunning, taken: TakenJob, signal: AbortSignal, error: unknown): Promise<void> {
  const { backend, clock, most, onError } = running
  const reason: StopReason | undefined = signal.aborted ? signal.reason.cause : undefined
  if (reason === 'lost') return
  if (reason === 'cancelled') return backend.end(taken, { state: 'cancelled' }, clock())
  if (reason === 'closing') return backend.putBack(taken, clock())
  const isFinal = error instanceof QuizwrightError && error.code !== 'not-ready' && error.code !== 'internal-error'
  if (!isFinal) onError(error)
  if (isFinal || taken.tries >= most) return backend.end(taken, { state: 'failed', problem: problemOf(error) }, clock())
  await backend.putBack(taken, clock(), Math.min(longestWait, firstWait * 3 ** (taken.tries - 1)))
}

// Nothing of an unforeseen error is told.
function problemOf(error: unknown): NonNullable<Job['problem']> {
  const known = error instanceof QuizwrightError ? error : new QuizwrightError('internal-error')
  return { code: known.code, detail: known.message }
}
