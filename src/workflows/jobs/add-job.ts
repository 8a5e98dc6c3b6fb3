import type { JobQueue } from '../../storage/jobs/job-queue.ts'
import type { OrganisationId } from '../../vocabulary/identifiers.ts'
import type { Job } from '../../vocabulary/job.ts'
import type { JobRequest } from '../../vocabulary/job-request.ts'
import type { Services } from '../services.ts'

/** Adds a job for an organisation, or gives the one that was asked for under the same key. */
export function addJob(
  { jobs, newId }: Pick<Services, 'newId'> & { readonly jobs: Pick<JobQueue, 'add'> },
  { organisation, request }: { readonly organisation: OrganisationId; readonly request: JobRequest },
): Promise<Job> {
  const { kind, key } = request
  return jobs.add({ id: newId('jb'), organisation, kind, input: request, key })
}
