import { expect, test } from 'vitest'
import type { JobQueue } from '../../../src/storage/jobs/job-queue.ts'
import type { Job } from '../../../src/vocabulary/job.ts'
import { houseOrganisation } from '../../../src/vocabulary/organisation.ts'
import { readJobResult } from '../../../src/workflows/jobs/read-job-result.ts'

const job: Partial<Job> = { id: 'jb_a', organisation: houseOrganisation }

test.each([
  ['queued', 'The job has no result yet.'],
  ['running', 'The job has no result yet.'],
  ['failed', 'The job has failed, so it has no result.'],
  ['cancelled', 'The job was cancelled, so it has no result.'],
] as const)('a job that is %s has no result, and is said to have none', async (state, message) => {
  const jobs = { find: async () => ({ ...job, state }) } as unknown as JobQueue
  await expect(readJobResult({ jobs }, { organisation: houseOrganisation, job: 'jb_a' })).rejects.toMatchObject({
    code: 'job-open',
    message,
  })
})
