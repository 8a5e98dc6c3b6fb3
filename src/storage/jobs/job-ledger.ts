import type { Kysely, Selectable, UpdateResult } from 'kysely'
import type { JobId, OrganisationId } from '../../vocabulary/identifiers.ts'
import type { Job } from '../../vocabulary/job.ts'
import type { Tables } from '../tables.ts'
import type { JobEnd, JobPart, NewJob } from './job-queue.ts'

/** Is a job that a node has taken: `run` names the taking, so that who has lost it can't write. */
export interface TakenJob {
  readonly id: JobId
  readonly organisation: OrganisationId
  readonly run: number
  readonly tries: number
  readonly input: unknown
  readonly checkpoint: unknown
}

/** Is how a job ended. */
export type JobOutcome =
  | { readonly state: 'done'; readonly end: JobEnd }
  | { readonly state: 'failed'; readonly problem: NonNullable<Job['problem']> }
  | { readonly state: 'cancelled' }

/** Inserts a job, and tells whether it is new; one of a known key is not. */
export async function insertJob(
  trx: Kysely<Tables>,
  { id, organisation, kind, input, key = undefined }: NewJob,
  now: number,
): Promise<boolean> {
  const row = { id, organisation, kind, key: key ?? null, input: JSON.stringify(input), made_at: now, due_at: now }
  const insert = trx.insertInto('jobs').values(row)
  const { numInsertedOrUpdatedRows: added = 0n } = await insert
    .onConflict(conflict => conflict.columns(['organisation', 'kind', 'key']).doNothing())
    .executeTakeFirst()
  return added > 0n
}

/** Finds a job by its id. */
export async function findJob(trx: Kysely<Tables>, id: JobId): Promise<Job | undefined> {
  const row = await trx.selectFrom('jobs').select(toldColumns).where('id', '=', id).executeTakeFirst()
  return row && readJob(row)
}

/** Finds a job by the key under which it was asked for. */
export async function findKeyed(trx: Kysely<Tables>, { organisation, kind, key }: NewJob): Promise<Job | undefined> {
  const query = trx
    .selectFrom('jobs')
    .select(toldColumns)
    .where('organisation', '=', organisation)
    .where('kind', '=', kind)
  const row = await query.where('key', '=', key ?? null).executeTakeFirst()
  return row && readJob(row)
}

/** Lists the jobs of an organisation, the latest first. */
export async function listJobs(trx: Kysely<Tables>, organisation: OrganisationId, limit: number): Promise<Job[]> {
  const query = trx.selectFrom('jobs').select(toldColumns).where('organisation', '=', organisation)
  return (await query.orderBy('made_at', 'desc').orderBy('id').limit(limit).execute()).map(readJob)
}

/** Reads parts of a job's result from a number on, in order. */
export function readParts(trx: Kysely<Tables>, id: JobId, from: number, most: number): Promise<JobPart[]> {
  const query = trx.selectFrom('job_parts').select(['part', 'content']).where('job', '=', id).where('part', '>=', from)
  return query.orderBy('part').limit(most).execute()
}

/** Takes a job that waits, for a lease; gives `undefined` where it no longer waits. */
export async function takeJob(
  trx: Kysely<Tables>,
  id: JobId,
  { now, lease }: { readonly now: number; readonly lease: number },
): Promise<TakenJob | undefined> {
  const row = await trx
    .updateTable('jobs')
    .set(({ eb, fn, val }) => ({
      state: 'running',
      run: eb('run', '+', 1),
      tries: eb('tries', '+', 1),
      lease_until: now + lease,
      started_at: fn.coalesce('started_at', val(now)),
    }))
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .returning(['id', 'organisation', 'run', 'tries', 'input', 'checkpoint'])
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { input, checkpoint } = row
  return { ...row, input: JSON.parse(input), checkpoint: checkpoint === null ? undefined : JSON.parse(checkpoint) }
}

/** Is what a running job may write of itself. */
export interface JobNote {
  readonly progress?: number
  readonly sentence?: string
  readonly checkpoint?: string
  readonly lease_until: number
}

/** Writes down how far a job is; tells whether it is still its own and whether it is to end. */
export async function noteJob(
  trx: Kysely<Tables>,
  { id, run }: TakenJob,
  note: JobNote,
  parts: readonly JobPart[] = [],
): Promise<'going' | 'cancelled' | 'lost'> {
  const row = await trx
    .updateTable('jobs')
    .set(note)
    .where('id', '=', id)
    .where('run', '=', run)
    .where('state', '=', 'running')
    .returning('cancel_asked')
    .executeTakeFirst()
  if (row === undefined) return 'lost'
  for (const { part, content } of parts)
    await trx
      .insertInto('job_parts')
      .values({ job: id, part, content })
      .onConflict(conflict => conflict.columns(['job', 'part']).doUpdateSet({ content }))
      .execute()
  return row.cancel_asked === 1 ? 'cancelled' : 'going'
}

/** Ends a job that is still one's own; tells whether it was. */
export async function endJob(
  trx: Kysely<Tables>,
  { id, run }: Pick<TakenJob, 'id' | 'run'>,
  outcome: JobOutcome,
  now: number,
): Promise<boolean> {
  const result = await trx
    .updateTable('jobs')
    .set({
      state: outcome.state,
      ended_at: now,
      lease_until: null,
      ...(outcome.state === 'done' && {
        ...{ progress: 1, sentence: outcome.end.sentence, media_type: outcome.end.mediaType },
      }),
      ...(outcome.state === 'failed' && { problem: JSON.stringify(outcome.problem) }),
    })
    .where('id', '=', id)
    .where('run', '=', run)
    .where('state', '=', 'running')
    .executeTakeFirst()
  return isOne(result)
}

/** Puts a running job back into the queue, due at a moment; `handedBack` says that this was no try that failed. */
export async function requeueJob(
  trx: Kysely<Tables>,
  { id, run, tries }: Pick<TakenJob, 'id' | 'run' | 'tries'>,
  dueAt: number,
  handedBack = false,
): Promise<boolean> {
  const back = { state: 'queued', lease_until: null, due_at: dueAt, ...(handedBack && { tries: tries - 1 }) } as const
  const update = trx.updateTable('jobs').set(back).where('id', '=', id).where('run', '=', run)
  return isOne(await update.where('state', '=', 'running').executeTakeFirst())
}

/** Asks for the end of a job: one that waits is cancelled at once. */
export async function cancelJob(trx: Kysely<Tables>, id: JobId, now: number): Promise<void> {
  const waiting = trx.updateTable('jobs').set({ state: 'cancelled', cancel_asked: 1, ended_at: now })
  await waiting.where('id', '=', id).where('state', '=', 'queued').execute()
  const running = trx.updateTable('jobs').set({ cancel_asked: 1 })
  await running.where('id', '=', id).where('state', '=', 'running').execute()
}

/** Lists the running jobs of a kind whose node has been silent for longer than its lease. */
export function listLeft(trx: Kysely<Tables>, kind: string, now: number) {
  const query = trx.selectFrom('jobs').select(['id', 'run', 'tries', 'dispatch', 'cancel_asked as cancelAsked'])
  return query.where('state', '=', 'running').where('kind', '=', kind).where('lease_until', '<', now).execute()
}

/** Takes away jobs that ended before a moment, with their results. */
export async function cleanJobs(trx: Kysely<Tables>, endedBefore: number): Promise<void> {
  await trx.deleteFrom('jobs').where('ended_at', '<', endedBefore).execute()
}

const isOne = ({ numUpdatedRows }: UpdateResult): boolean => numUpdatedRows > 0n

// What was asked for may be megabytes of pages, and who asks how a job is has them already.
const toldColumns = [
  ...(['id', 'organisation', 'kind', 'state', 'progress', 'sentence', 'tries', 'cancel_asked'] as const),
  ...(['made_at', 'started_at', 'ended_at', 'media_type', 'problem'] as const),
] as const

function readJob(row: Pick<Selectable<Tables['jobs']>, (typeof toldColumns)[number]>): Job {
  const { id, organisation, kind, state, progress, sentence, tries } = row
  return {
    ...{ id, organisation, kind, state, progress, sentence, cancelAsked: row.cancel_asked === 1, tries },
    madeAt: row.made_at,
    ...(row.started_at !== null && { startedAt: row.started_at }),
    ...(row.ended_at !== null && { endedAt: row.ended_at }),
    ...(row.media_type !== null && { mediaType: row.media_type }),
    ...(row.problem !== null && { problem: JSON.parse(row.problem) }),
  }
}
