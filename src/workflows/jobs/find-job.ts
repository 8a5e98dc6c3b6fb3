import type { JobQueue } from '../../storage/jobs/job-queue.ts'
import type { JobId, OrganisationId } from '../../vocabulary/identifiers.ts'
import type { Job } from '../../vocabulary/job.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'

/** Names a job and the organisation on whose behalf it is asked for. */
export interface JobKey {
  readonly organisation: OrganisationId
  readonly job: JobId
}

/** Finds a job for its organisation. Throws `job-not-found`, alike for one of another organisation. */
export async function findJob(
  { jobs }: { readonly jobs: Pick<JobQueue, 'find'> },
  { organisation, job }: JobKey,
): Promise<Job> {
  const found = await jobs.find(job)
  if (found === undefined || found.organisation !== organisation) throw new QuizwrightError('job-not-found')
  return found
}
