import type { Context, MiddlewareHandler } from 'hono'
import { findBrokenTextFaults } from '../../interchange/broken-text-faults.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'

const mostFaults = 20
const jsonType = /^application\/([\w.-]+\+)?json$/i

/**
 * Lets a body pass only if it is JSON in UTF-8 whose texts are well-formed Unicode without NUL, so that no store and no
 * page ever meets half a character. Throws `unsupported-media-type`, `invalid-json`, or `invalid-request` with the
 * pointer of each such text, 20 at most, and for a body that breaks off; nothing may nest deeper than 64.
 */
export function jsonBody(): MiddlewareHandler {
  return async (c, next) => {
    const bytes = await c.req.arrayBuffer().catch(() => {
      throw new QuizwrightError('invalid-request', 'The body broke off before its end.')
    })
    const text = check(c, bytes)
    // Whoever reads the body now would else decode it anew by way of a stream.
    Object.assign(c.req.bodyCache, { text: Promise.resolve(text) })
    await next()
  }
}

/** Tells whether a request says that its body is JSON. */
export function isJson(c: Context): boolean {
  return jsonType.test((c.req.header('Content-Type') ?? '').split(';')[0]?.trim() ?? '')
}

function check(c: Context, bytes: ArrayBuffer): string {
  if (!isJson(c))
    throw new QuizwrightError('unsupported-media-type', 'Send JSON with "Content-Type: application/json".')
  const { text, value } = parse(bytes)
  const faults = findBrokenTextFaults(value, mostFaults)
  if (faults.length > 0)
    throw new QuizwrightError('invalid-request', 'The body has text that cannot be stored.', faults)
  return text
}

function parse(bytes: ArrayBuffer): { text: string; value: unknown } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text, value: JSON.parse(text) }
  } catch {
    throw new QuizwrightError('invalid-json')
  }
}
