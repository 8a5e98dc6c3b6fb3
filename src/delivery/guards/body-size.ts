import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'

/** Is the largest body that is read, in bytes, where no other limit is set: 1 MB. */
export const largestBody = 1_000_000

/** Is the largest body that is sent to an attempt, in bytes: one answer, or the form of one question. */
export const largestAnswer = 100_000

/** Is the largest body that is sent to where anybody may send a form before it is known who it is, in bytes. */
const largestOpenForm = 20_000

// Addresses whose bodies have a limit of their own; the first that fits counts.
const limits: readonly (readonly [address: RegExp, bytes: number])[] = [
  [/^(?:\/api\/v1)?\/attempts\//, largestAnswer],
  [/^(?:\/api\/v1)?\/quizzes\/[^/]+\/attempts$/, largestAnswer],
  // A form of very many fields takes a third of a second to read.
  [
    /^\/(?:sign-in|sign-out|reset|setup|invitations|passkeys|account|join|leave-class|studio\/organisation)(?:\/|$)/,
    largestOpenForm,
  ],
]

/** Refuses a body beyond the limit of its address, announced or sent in chunks of unknown total. Throws `body-too-large`. */
export function bodySize(): MiddlewareHandler {
  const guards = limits.map(([address, bytes]) => ({ address, guard: limitTo(bytes) }))
  const usual = limitTo(largestBody)
  return async (c, next) => {
    const { guard = usual } = guards.find(({ address }) => address.test(c.req.path)) ?? {}
    return guard(c, next)
  }
}

function limitTo(bytes: number): MiddlewareHandler {
  const refuse = () => {
    throw new QuizwrightError('body-too-large', `A body may have ${bytes.toLocaleString('en')} bytes at most here.`)
  }
  const guard = bodyLimit({ maxSize: bytes, onError: refuse })
  // What goes wrong further on is answered there, so that only the reading of chunks can end here.
  return async (c, next) => {
    // An announced length is the server's to keep; to look at the body would make a stream of it on every answer.
    const announced = c.req.header('Transfer-Encoding') === undefined ? c.req.header('Content-Length') : undefined
    if (announced !== undefined) return Number(announced) > bytes ? refuse() : next()
    return guard(c, next).catch((error: unknown) => {
      if (error instanceof QuizwrightError) throw error
      throw new QuizwrightError('invalid-request', 'The body broke off before its end.')
    })
  }
}
