import type { JobId, OrganisationId } from '../../vocabulary/identifiers.ts'
import type { Job } from '../../vocabulary/job.ts'

/** Is a part of a job's result; parts are put together in the order of their numbers. */
export interface JobPart {
  readonly part: number
  readonly content: string
}

/** Is a job as the one who works on it sees it. All that it writes holds only while the job is still its own. */
export interface JobRun {
  readonly id: JobId
  readonly organisation: OrganisationId
  readonly input: unknown
  /** Is what the last checkpoint kept, where the job was begun before; then the parts kept with it are there too. */
  readonly resumeFrom: unknown
  /** Ends when the job is cancelled, was taken by another, or the server stops. */
  readonly signal: AbortSignal
  /** Says how far the job is, as a fraction 0..1 and in words. */
  readonly progress: (fraction: number, sentence: string) => Promise<void>
  /** Keeps a state from which another may go on, and parts of the result, as one step. */
  readonly checkpoint: (state: unknown, parts?: readonly JobPart[]) => Promise<void>
}

/** Is what a job says at its end: of what media type the parts of its result are together. */
export interface JobEnd {
  readonly sentence: string
  readonly mediaType: string
}

/** Does one job. Rejects with a `QuizwrightError` where trying again is of no use; anything else is tried again. */
export type JobHandler = (run: JobRun) => Promise<JobEnd>

/** Is a job to be done. `key`, where given, makes a second request for it find the first one's job. */
export interface NewJob {
  readonly id: JobId
  readonly organisation: OrganisationId
  readonly kind: string
  readonly input: unknown
  readonly key?: string | undefined
}

/**
 * Is the queue of work that goes on behind the requests, the same over every database. Guarantee: a job that was added is
 * worked on by one node at a time, and goes on at its last checkpoint where its node dies.
 */
export interface JobQueue {
  /** Adds a job and gives it as it stands; with a known key, the one that is there. */
  readonly add: (job: NewJob) => Promise<Job>
  readonly find: (id: JobId) => Promise<Job | undefined>
  /** Lists the jobs of an organisation, the latest first. */
  readonly list: (organisation: OrganisationId, limit: number) => Promise<Job[]>
  /** Cancels a job that has not ended: one that waits at once, one under way as soon as its node hears of it. */
  readonly cancel: (id: JobId) => Promise<Job | undefined>
  /** Gives the parts of a job's result from a number on. */
  readonly readParts: (id: JobId, from: number, most: number) => Promise<JobPart[]>
  /** Works on jobs of a kind, one at a time, from now on. */
  readonly work: (kind: string, handler: JobHandler) => Promise<void>
  /** Takes no more jobs, hands those under way back to the queue, and waits up to 8 s for their handlers to end. */
  readonly close: () => Promise<void>
}

/**
 * Says how a queue works; all times are milliseconds. `lease` is how long a node may be silent before others take its
 * jobs, `pause` how long a node without work waits, `keep` how long an ended job can be seen, `most` how often a job is
 * tried that fails by no fault of its own.
 */
export interface QueueOptions {
  readonly clock?: () => number
  readonly lease?: number
  readonly pause?: number
  readonly keep?: number
  readonly most?: number
  readonly onError?: (error: unknown) => void
}
