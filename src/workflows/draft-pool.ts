import { Worker } from 'node:worker_threads'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'
import type { DraftOrder, DraftReply } from './draft-messages.ts'
import type { Drafter, DraftOutcome, OnProgress } from './draft-outcome.ts'

/**
 * Says how a pool works: how many threads it may start, how many pages may wait beside those that are worked on, and for
 * how long one page may take (ms). `program` is what each thread runs.
 */
export interface DraftPoolOptions {
  readonly threads: number
  readonly waiting: number
  readonly patience: number
  readonly program?: URL
}

/**
 * Opens a drafter that works in threads of its own, so that nobody else waits for a page to be read. A thread is started
 * when there is work for it, serves one page after another, and is replaced where it dies. A page that takes longer than
 * the patience allows, the start of its thread not counted, is given up as `article-too-long`. A draft rejects with `not-ready` while too many pages wait, and
 * with the error that a page made its thread die of, which ends no other page.
 */
export function openDraftPool({ threads, waiting, patience, program = ownProgram() }: DraftPoolOptions): Drafter {
  const queue: Job[] = []
  const idle: Worker[] = []
  const busy = new Set<Worker>()
  let isClosed = false

  const startNext = (): void => {
    if (queue.length === 0 || (idle.length === 0 && busy.size >= threads)) return
    const job = queue.shift()
    if (job === undefined) return
    const worker = idle.pop() ?? startWorker(program, idle)
    busy.add(worker)
    const ended = () => (isClosed ? stopped() : new Error('The reader ended in the middle of this page.'))
    work(worker, job, { patience, ended }).then(lives => {
      busy.delete(worker)
      if (lives) idle.push(worker)
      startNext()
    })
  }

  return {
    draft: (page, options, onProgress) =>
      new Promise<DraftOutcome>((resolve, reject) => {
        if (isClosed) return reject(stopped())
        const isFull = busy.size >= threads && queue.length >= waiting
        if (isFull) return reject(new QuizwrightError('not-ready', 'Too many pages wait to be read; try again soon.'))
        queue.push({ order: { page, options }, onProgress, resolve, reject })
        startNext()
      }),
    close: async () => {
      isClosed = true
      for (const job of queue.splice(0)) job.reject(stopped())
      await Promise.all([...idle.splice(0), ...busy].map(worker => worker.terminate()))
    },
  }
}

interface Job {
  readonly order: DraftOrder
  readonly onProgress: OnProgress | undefined
  readonly resolve: (outcome: DraftOutcome) => void
  readonly reject: (error: Error) => void
}

const stopped = () => new QuizwrightError('not-ready', 'Reading was stopped.')

const mostMegabytes = 1_024

// As it stands in the sources this file ends in ".ts", and built in ".js"; its neighbour does as it does.
const ownProgram = (): URL => new URL(`./draft-worker${/\.\w+$/.exec(import.meta.url)?.[0] ?? '.js'}`, import.meta.url)

function startWorker(program: URL, idle: Worker[]): Worker {
  const worker = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } })
  // An error is told to whoever waits for the page; of a thread that dies without one, only its place is given up.
  worker.on('error', () => {})
  worker.on('exit', () => {
    const at = idle.indexOf(worker)
    if (at >= 0) idle.splice(at, 1)
  })
  // A thread without work keeps no process alive.
  worker.unref()
  return worker
}

interface Limits {
  readonly patience: number
  readonly ended: () => Error
}

/** Has a thread do one job and tells whether the thread can take another. */
function work(
  worker: Worker,
  { order, onProgress, resolve, reject }: Job,
  { patience, ended }: Limits,
): Promise<boolean> {
  return new Promise(done => {
    const finish = (lives: boolean, settle: () => void) => {
      clearTimeout(timer)
      worker.off('message', hear).off('error', fail).off('exit', leave)
      worker.unref()
      settle()
      done(lives)
    }
    const hear = (reply: DraftReply) => {
      if ('begun' in reply) timer.refresh()
      else if ('done' in reply) onProgress?.(reply.done, reply.total)
      else if ('outcome' in reply) finish(true, () => resolve(reply.outcome))
      else finish(true, () => reject(errorOf(reply.thrown)))
    }
    const fail = (error: Error) => finish(false, () => reject(error))
    const leave = () => finish(false, () => reject(ended()))
    const timer = setTimeout(() => {
      const detail = `Reading this text took longer than ${patience / 1_000} seconds and was given up.`
      finish(false, () => resolve({ problem: { code: 'article-too-long', detail } }))
      void worker.terminate()
    }, patience)
    worker.ref()
    worker.on('message', hear).on('error', fail).on('exit', leave)
    worker.postMessage(order)
  })
}

function errorOf({ code, detail, stack }: Extract<DraftReply, { thrown: object }>['thrown']): Error {
  const error = code === undefined ? new Error(detail) : new QuizwrightError(code, detail)
  if (stack !== undefined) error.stack = stack
  return error
}
