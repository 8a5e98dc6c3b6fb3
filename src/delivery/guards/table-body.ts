import type { Context, MiddlewareHandler } from 'hono'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'

const tableType = /^text\/(?:csv|tab-separated-values|plain)\s*(?:;|$)/i

/** Lets a body pass only if it is said to be CSV, text between tabs or plain text. Throws `unsupported-media-type`. */
export function tableBody(): MiddlewareHandler {
  return async (c, next) => {
    if (!tableType.test((c.req.header('Content-Type') ?? '').trim()))
      throw new QuizwrightError('unsupported-media-type', 'Send the table as text/csv.')
    await next()
  }
}

/** Reads the bytes of a table. Throws `invalid-request` for a body that breaks off. */
export async function readTableBody(c: Context): Promise<Uint8Array> {
  const bytes = await c.req.arrayBuffer().catch(() => {
    throw new QuizwrightError('invalid-request', 'The body broke off before its end.')
  })
  return new Uint8Array(bytes)
}
