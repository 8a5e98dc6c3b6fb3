import type { JobId } from '../../vocabulary/identifiers.ts'
import type { Job } from '../../vocabulary/job.ts'
import type { JobOutcome, TakenJob } from './job-ledger.ts'
import type { NewJob } from './job-queue.ts'

/** Is what the two forms of the queue do each in its own way; what users see of a job is kept alike by both. */
export interface JobBackend {
  readonly open: (kind: string) => Promise<void>
  readonly add: (job: NewJob, now: number) => Promise<Job>
  /** Takes the next job of a kind that is due, if there is one. */
  readonly take: (
    kind: string,
    times: { readonly now: number; readonly lease: number },
  ) => Promise<TakenJob | undefined>
  readonly end: (taken: TakenJob, outcome: JobOutcome, now: number) => Promise<void>
  /** Puts a job back, due after a delay; without one it is handed back, which is no try that failed. */
  readonly putBack: (taken: TakenJob, now: number, delay?: number) => Promise<void>
  readonly cancel: (id: JobId, now: number) => Promise<void>
  /** Puts back the jobs of a kind whose node is silent, and ends those that were asked to end or tried `most` times. */
  readonly recover: (kind: string, now: number, most: number) => Promise<void>
  readonly close: () => Promise<void>
}
