import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, Server as NetServer } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'
import type { DeliveryEnv } from './delivery-context.ts'
import { describeProblem } from './problems/problem.ts'

/**
 * Is a server that takes requests at `url`. `close` answers those that have arrived and lets those under way finish, for
 * ten seconds at most.
 */
export interface Listening {
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * Serves an app over HTTP. Port 0 takes any free port. Rejects with the error of the system, `EADDRINUSE` for a port
 * that is taken.
 */
export async function listen(
  app: OpenAPIHono<DeliveryEnv>,
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  const server = createServer(getRequestListener(app.fetch, { errorHandler: answerUnreadable }))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return { url: urlOf(server.address() as AddressInfo), close: () => drain(server) }
}

// Only requests that never become one for the app end here: no or a broken Host, a target that is no address.
function answerUnreadable(): Response {
  const error = new QuizwrightError('invalid-request', 'The request line or the Host header cannot be read.')
  return new Response(JSON.stringify(describeProblem(error, '/', randomUUID())), {
    status: 400,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
  })
}

function urlOf({ address, port }: AddressInfo): string {
  const isLocal = ['127.0.0.1', '0.0.0.0', '::1', '::'].includes(address)
  const host = address.includes(':') ? `[${address}]` : address
  return `http://${isLocal ? 'localhost' : host}:${port}`
}

const patience = 10_000
const lastCall = 200

// A connection whose request has arrived but not been read yet looks idle to Node, and `close` of an HTTP server would cut
// it off. So the server stops taking connections as any server does, answers each request as the last of its connection,
// and only after a moment closes those over which nothing came.
async function drain(server: Server): Promise<void> {
  server.prependListener('request', (_, response) => {
    response.shouldKeepAlive = false
  })
  const ended = new Promise<void>(resolve => {
    NetServer.prototype.close.call(server, () => resolve())
  })
  const timers = [
    setTimeout(() => server.closeIdleConnections(), lastCall),
    setTimeout(() => server.closeAllConnections(), patience),
  ]
  await ended
  for (const timer of timers) clearTimeout(timer)
}
