import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { FormRefusal } from '../../../views/accounts/form-refusal.tsx'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import { problemStatuses } from '../problems/problem-statuses.ts'

/**
 * Reads what was thrown as something to say on the part of the page that was asked, with the status of the answer. Throws
 * what is no problem of the asker's.
 */
export function refusalOnPage(thrown: unknown): { refusal: FormRefusal; status: ContentfulStatusCode } {
  if (!(thrown instanceof QuizwrightError) || problemStatuses[thrown.code] >= 500) throw thrown
  const status = thrown.code === 'invalid-request' ? 422 : problemStatuses[thrown.code]
  return { refusal: { message: thrown.message, faults: new Map() }, status }
}
