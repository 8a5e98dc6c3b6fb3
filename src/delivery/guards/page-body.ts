import type { Context, MiddlewareHandler } from 'hono'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import { decodePage } from '../../workflows/decode-page.ts'
import { isJson, jsonBody } from './json-body.ts'

const pageType = /^text\/(html|plain)\s*(?:;|$)/i

/** Lets a body pass that is HTML, plain text, or JSON as `jsonBody` takes it. Throws `unsupported-media-type`. */
export function pageBody(): MiddlewareHandler {
  const checkJson = jsonBody()
  return async (c, next) => {
    if (isJson(c)) return checkJson(c, next)
    if (!pageType.test(typeOf(c)))
      throw new QuizwrightError(
        'unsupported-media-type',
        'Send a page as text/html or text/plain, or JSON with a "page".',
      )
    await next()
    return undefined
  }
}

/**
 * Reads the page that a body is: its text, its format by the media type, and what was assumed of its encoding. Throws
 * `unsupported-media-type` for what is no text and `invalid-request` for a body that breaks off.
 */
export async function readPageBody(c: Context) {
  const bytes = await c.req.arrayBuffer().catch(() => {
    throw new QuizwrightError('invalid-request', 'The body broke off before its end.')
  })
  const charset = /;\s*charset\s*=\s*"?([\w:.-]{1,40})/i.exec(typeOf(c))?.[1]
  const decoded = decodePage(new Uint8Array(bytes), charset)
  if ('problem' in decoded) throw new QuizwrightError(decoded.problem.code, decoded.problem.detail)
  const isHtml = pageType.exec(typeOf(c))?.[1]?.toLowerCase() === 'html'
  return { ...decoded, format: isHtml ? ('html' as const) : ('text' as const) }
}

const typeOf = (c: Context): string => (c.req.header('Content-Type') ?? '').trim()
