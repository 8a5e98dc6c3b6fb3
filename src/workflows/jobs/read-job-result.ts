import type { JobQueue } from '../../storage/jobs/job-queue.ts'
import type { JobId } from '../../vocabulary/identifiers.ts'
import type { Job } from '../../vocabulary/job.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'

/** Is the result of a job: what it is, and its parts one after the other. */
export interface JobResult {
  readonly mediaType: string
  readonly content: AsyncGenerator<string, void>
}

const mostAtOnce = 20

/**
 * Reads the result of a job that was found and is done, a few parts at a time. Throws `job-open`, and `job-result-gone`
 * where it was taken away since.
 */
export function readJobResult(
  { jobs }: { readonly jobs: Pick<JobQueue, 'readParts'> },
  { id, state, mediaType, sentence }: Job,
): JobResult {
  if (state === 'failed' || state === 'cancelled')
    throw new QuizwrightError(
      'job-open',
      `The job ${state === 'failed' ? 'has failed' : 'was cancelled'}, so it has no result.`,
    )
  if (state !== 'done') throw new QuizwrightError('job-open')
  if (mediaType === undefined) throw new QuizwrightError('job-result-gone', sentence)
  return { mediaType, content: readContent(jobs, id) }
}

async function* readContent(jobs: Pick<JobQueue, 'readParts'>, id: JobId): AsyncGenerator<string, void> {
  for (let from = 0; ; ) {
    const parts = await jobs.readParts(id, from, mostAtOnce)
    for (const { content } of parts) yield content
    const last = parts.at(-1)
    if (last === undefined) return
    from = last.part + 1
  }
}
