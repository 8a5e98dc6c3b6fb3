import type { JobQueue } from '../../storage/jobs/job-queue.ts'
import type { Job } from '../../vocabulary/job.ts'
import { findJob, type JobKey } from './find-job.ts'

/** Asks for the end of a job and gives it as it then is. Throws `job-not-found`. */
export async function cancelJob(services: { readonly jobs: JobQueue }, key: JobKey): Promise<Job> {
  const job = await findJob(services, key)
  return (await services.jobs.cancel(key.job)) ?? job
}
