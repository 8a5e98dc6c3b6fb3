import type { JobQueue } from '../../storage/jobs/job-queue.ts'
import type { Asker } from '../../vocabulary/asker.ts'
import type { Job } from '../../vocabulary/job.ts'
import type { JobRequest } from '../../vocabulary/job-request.ts'
import { describeChange } from '../describe-change.ts'
import type { PeopleServices } from '../people/people-services.ts'

/**
 * Adds a job for the asker's organisation, or gives the one that was asked for under the same key. That somebody exports
 * what students answered goes to the record of changes.
 */
export async function addJob(
  { jobs, people }: { readonly jobs: Pick<JobQueue, 'add'>; readonly people: PeopleServices },
  asker: Asker,
  request: JobRequest,
): Promise<Job> {
  const { kind, key } = request
  const id = people.newId('jb')
  const job = await jobs.add({ id, organisation: asker.organisation, kind, input: request, key })
  if (kind === 'export-attempts' && job.id === id) {
    const change = { action: 'attempts-exported' as const, resource: request.quiz, details: { job: id } }
    await people.store.audit.add(describeChange(people, asker, change))
  }
  return job
}
