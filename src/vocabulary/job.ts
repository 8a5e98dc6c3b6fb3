import { z } from 'zod'
import { JobId, OrganisationId } from './identifiers.ts'
import { problemTitles } from './quizwright-error.ts'

/** Is where a job stands: it waits, is worked on, or has ended in one of three ways. */
export const JobState = z.enum(['queued', 'running', 'done', 'failed', 'cancelled'])
export type JobState = z.infer<typeof JobState>

const ProblemName = z.string().refine(code => Object.hasOwn(problemTitles, code))

/**
 * Is a piece of work that goes on behind the requests, as those who asked for it see it. `progress` is a fraction 0..1
 * and `sentence` says in words how far it is. A failed one says why by `problem`. Times are milliseconds UTC.
 */
export const Job = z.strictObject({
  id: JobId,
  organisation: OrganisationId,
  kind: z.string(),
  state: JobState,
  progress: z.number().min(0).max(1),
  sentence: z.string(),
  cancelAsked: z.boolean(),
  tries: z.int().min(0),
  madeAt: z.int(),
  startedAt: z.int().optional(),
  endedAt: z.int().optional(),
  mediaType: z.string().optional(),
  problem: z.strictObject({ code: ProblemName, detail: z.string() }).optional(),
})
export type Job = z.infer<typeof Job>
