import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { FormRefusal } from '../../../views/accounts/form-refusal.tsx'
import { type ProblemCode, QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import { problemStatuses } from '../problems/problem-statuses.ts'

const shownOnForms = new Set<ProblemCode>(['sign-in-failed', 'too-many-requests', 'too-busy', 'last-way-in'])

/** Is a refusal to show on the form that was sent, with the status of the answer. */
export interface Refused {
  readonly refusal: FormRefusal
  readonly status: ContentfulStatusCode
}

/**
 * Reads what was thrown as something to say on the form itself: faults of its fields, a wrong password, or that it must
 * wait, which sets `Retry-After`. Throws everything else again.
 */
export function refusalOf(c: Context, thrown: unknown): Refused {
  if (!(thrown instanceof QuizwrightError)) throw thrown
  const isOfFields = thrown.code === 'invalid-request' && thrown.faults.length > 0
  if (!isOfFields && !shownOnForms.has(thrown.code)) throw thrown
  if (thrown.retryAfter !== undefined) c.header('Retry-After', String(thrown.retryAfter))
  const faults = new Map(thrown.faults.map(({ pointer, detail }) => [pointer.slice(1), detail]))
  return {
    refusal: { message: thrown.message, faults },
    status: isOfFields ? 422 : problemStatuses[thrown.code],
  }
}
