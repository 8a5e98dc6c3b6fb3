import { z } from 'zod'
import { Job } from '../../vocabulary/job.ts'

/** Is the answer to a request for all jobs. */
export const JobList = z.strictObject({ jobs: z.array(Job) })
export type JobList = z.infer<typeof JobList>
