import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'

/** Is the largest body that is read, in bytes: 1 MB. */
export const largestBody = 1_000_000

/** Refuses a larger body, announced or sent in chunks of unknown total. Throws `body-too-large`. */
export function bodySize(): MiddlewareHandler {
  return bodyLimit({
    maxSize: largestBody,
    onError: () => {
      throw new QuizwrightError('body-too-large', `A body may have ${largestBody.toLocaleString('en')} bytes at most.`)
    },
  })
}
