import { z } from 'zod'
import { Fault } from '../../vocabulary/fault.ts'
import { type ProblemCode, problemTitles, type QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import { problemStatuses } from './problem-statuses.ts'

/** Lists the codes of all problems. */
export const problemCodes = Object.keys(problemTitles) as ProblemCode[]

// A file of nothing but wrong rows would else make an answer of forty times its size.
const mostErrors = 100

/**
 * Is an error as every route reports it. `type` is `/problems/<code>`, an address at which a page explains it; `errors`
 * names the first 100 faults of the given data; `requestId` finds the request in the log. Source: RFC 9457.
 */
export const Problem = z.strictObject({
  type: z.enum(problemCodes.map(problemTypeOf)),
  title: z.string(),
  status: z.int().min(400).max(599),
  detail: z.string(),
  instance: z.string(),
  requestId: z.string(),
  errors: z.array(Fault).max(mostErrors).optional(),
})
export type Problem = z.infer<typeof Problem>

/** Words an error as a problem; `instance` is the path that was asked for. */
export function describeProblem(error: QuizwrightError, instance: string, requestId: string): Problem {
  return {
    type: problemTypeOf(error.code),
    title: problemTitles[error.code],
    status: problemStatuses[error.code],
    detail: error.message,
    instance,
    requestId,
    ...(error.faults.length > 0 && { errors: error.faults.slice(0, mostErrors) }),
  }
}

/** Gives the address that names a problem and explains it. */
export function problemTypeOf(code: ProblemCode): `/problems/${ProblemCode}` {
  return `/problems/${code}`
}
