import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'
import type { DeliveryEnv } from './delivery-context.ts'
import { makeDrain } from './drain.ts'
import type { Metrics } from './metrics/make-metrics.ts'
import { type Limits, usualLimits } from './server-limits.ts'
import { refuseUnreadable, unreadableProblem } from './unreadable.ts'

/**
 * Is a server that takes requests at `url`. `close` answers those that have arrived and lets those under way finish, for
 * ten seconds at most; it gives how many had to be cut off then.
 */
export interface Listening {
  readonly url: string
  readonly close: () => Promise<number>
}

/** Says where to listen, what limits hold (those that are left out are the usual ones), and what counts refusals. */
export interface ListenOptions {
  readonly host: string
  readonly port: number
  readonly limits?: Partial<Limits>
  readonly metrics?: Pick<Metrics, 'refuse'> | undefined
}

/**
 * Serves an app over HTTP. Port 0 takes any free port. A request that comes too slowly or with too large headers is
 * answered with a problem and its connection is closed; a connection beyond the most is closed at once. Rejects with the
 * error of the system, `EADDRINUSE` for a port that is taken.
 */
export async function listen(
  app: OpenAPIHono<DeliveryEnv>,
  { host, port, limits = {}, metrics }: ListenOptions,
): Promise<Listening> {
  const { maxConnections, timeout, ...options } = { ...usualLimits, ...limits }
  const server = createServer(options, getRequestListener(app.fetch, { errorHandler: () => answerUnreadable(metrics) }))
  server.maxConnections = maxConnections
  server.timeout = timeout
  const drain = makeDrain(server)
  refuseUnreadable(server, metrics)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return { url: urlOf(server.address() as AddressInfo), close: drain }
}

// Only requests that never become one for the app end here: no or a broken Host, a target that is no address.
function answerUnreadable(metrics: ListenOptions['metrics']): Response {
  metrics?.refuse('invalid-request')
  const error = new QuizwrightError('invalid-request', 'The request line or the Host header cannot be read.')
  const { status, headers, body } = unreadableProblem(error)
  return new Response(body, { status, headers })
}

function urlOf({ address, port }: AddressInfo): string {
  const isLocal = ['127.0.0.1', '0.0.0.0', '::1', '::'].includes(address)
  const host = address.includes(':') ? `[${address}]` : address
  return `http://${isLocal ? 'localhost' : host}:${port}`
}
