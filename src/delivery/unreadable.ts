import { randomUUID } from 'node:crypto'
import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { type ProblemCode, QuizwrightError } from '../vocabulary/quizwright-error.ts'
import type { Metrics } from './metrics/make-metrics.ts'
import { describeProblem } from './problems/problem.ts'
import { problemStatuses } from './problems/problem-statuses.ts'

/** Words the answer to a request that no route has seen. */
export function unreadableProblem(error: QuizwrightError) {
  return {
    status: problemStatuses[error.code],
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
    body: JSON.stringify(describeProblem(error, '/', randomUUID())),
  }
}

/**
 * Answers what can't be read as a request with a problem, and closes its connection: headers that are too large, a
 * request that comes too slowly, and what is no HTTP. A whole request that came before over the same connection still
 * gets its answer.
 */
export function refuseUnreadable(server: Server, metrics?: Pick<Metrics, 'refuse'>): void {
  const answering = new WeakMap<object, ServerResponse>()
  server.prependListener('request', ({ socket }, response) => {
    answering.set(socket, response)
    response.once('close', () => answering.delete(socket))
  })
  server.on('clientError', (failure: NodeJS.ErrnoException, socket) => {
    if (failure.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
    const code = codes[failure.code ?? ''] ?? 'invalid-request'
    metrics?.refuse(code)
    const response = answering.get(socket)
    if (response === undefined) return close(socket as Socket, code)
    if (response.headersSent) return void socket.destroy()
    if (!response.req.complete) return close(socket as Socket, code)
    response.shouldKeepAlive = false
    return undefined
  })
}

const codes: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
}

const reasons: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
}

// What the client still sends is not read, so that its connection ends as soon as it has the answer.
function close(socket: Socket, code: ProblemCode): void {
  const detail = code === 'invalid-request' ? 'This is no request that can be read.' : undefined
  const { status, headers, body } = unreadableProblem(new QuizwrightError(code, detail))
  const lines = Object.entries({ ...headers, 'Content-Length': Buffer.byteLength(body), Connection: 'close' })
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  socket.end(`HTTP/1.1 ${status} ${reasons[status] ?? ''}\r\n${head}\r\n${body}`, () => socket.destroySoon())
}
