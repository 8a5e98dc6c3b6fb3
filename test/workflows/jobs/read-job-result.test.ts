import { expect, test } from 'vitest'
import type { JobQueue } from '../../../src/storage/jobs/job-queue.ts'
import type { Job } from '../../../src/vocabulary/job.ts'
import { houseOrganisation } from '../../../src/vocabulary/organisation.ts'
import { readJobResult } from '../../../src/workflows/jobs/read-job-result.ts'

const job = { id: 'jb_a', organisation: houseOrganisation } as unknown as Job

test.each([
  ['queued', 'The job has no result yet.'],
  ['running', 'The job has no result yet.'],
  ['failed', 'The job has failed, so it has no result.'],
  ['cancelled', 'The job was cancelled, so it has no result.'],
] as const)('a job that is %s has no result, and is said to have none', async (state, message) => {
  const jobs = {} as JobQueue
  const read = async () => readJobResult({ jobs }, { ...job, state })
  await expect(read()).rejects.toMatchObject({ code: 'job-open', message })
})
