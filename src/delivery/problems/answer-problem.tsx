import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { ProblemPage } from '../../../views/problem-page.tsx'
import { type ProblemCode, QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import type { DeliveryEnv, Log } from '../delivery-context.ts'
import { isHtmx } from '../is-htmx.ts'
import { describeProblem } from './problem.ts'
import { problemStatuses } from './problem-statuses.ts'

/**
 * Answers a request with a problem: outside the API as a page for a browser on a page and for htmx, as
 * `application/problem+json` otherwise. `headers` go with it.
 */
export async function answerProblem(
  c: Context<DeliveryEnv>,
  error: QuizwrightError,
  headers: Record<string, string> = {},
): Promise<Response> {
  const status = problemStatuses[error.code]
  c.set('problem', error.code)
  if (error.code === 'unauthorised') c.header('WWW-Authenticate', 'Bearer realm="quizwright"')
  if (error.code === 'not-ready') c.header('Retry-After', '5')
  // What is left of the body stays unread, so nothing more can come over this connection.
  if (error.code === 'body-too-large') c.header('Connection', 'close')
  if (error.retryAfter !== undefined) c.header('Retry-After', String(error.retryAfter))
  for (const [name, value] of Object.entries(headers)) c.header(name, value)
  c.header('Vary', 'Accept, HX-Request')
  const problem = describeProblem(error, c.req.path, c.get('requestId'))
  if (!wantsPage(c)) return c.body(JSON.stringify(problem), status, { 'Content-Type': 'application/problem+json' })
  const { code } = error
  const { title, detail, requestId } = problem
  return c.html(
    <ProblemPage
      status={status}
      code={code}
      title={title}
      detail={detail}
      requestId={requestId}
      faults={problem.errors ?? []}
      isForTeachers={/^\/(studio|account)(\/|$)/.test(c.req.path)}
    />,
    status,
  )
}

/**
 * Turns whatever was thrown into a problem. An unforeseen error and a store that cannot be reached are logged, and
 * nothing of them is told.
 */
export function problemOf(thrown: unknown, log: Log, requestId: string): QuizwrightError {
  if (thrown instanceof QuizwrightError) {
    if (thrown.cause !== undefined) log.error({ requestId, err: thrown.cause }, 'failed')
    return thrown
  }
  if (thrown instanceof HTTPException && thrown.status < 500) return new QuizwrightError(codeOfStatus(thrown.status))
  log.error({ requestId, err: thrown }, 'failed')
  return new QuizwrightError('internal-error')
}

function codeOfStatus(status: number): ProblemCode {
  if (status === 404) return 'not-found'
  if (status === 413) return 'body-too-large'
  return status === 415 ? 'unsupported-media-type' : 'invalid-request'
}

function wantsPage(c: Context): boolean {
  if (c.req.path.startsWith('/api/')) return false
  return isHtmx(c) || (c.req.header('Accept') ?? '').includes('text/html')
}
