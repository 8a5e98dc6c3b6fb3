import type { Context, MiddlewareHandler } from 'hono'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE'])
const ownSites = new Set(['same-origin', 'none'])

/**
 * Refuses every unsafe request that a browser sends from another site, whatever its body is: `Sec-Fetch-Site` must be
 * same-origin or none and `Origin` must be this server's, each where it is present: an https site is not changed from
 * its own http address either. A client that sends neither is no browser and has no cookies of a student. Throws
 * `cross-origin`.
 * Source: OWASP Cross-Site Request Forgery Prevention, "Fetch Metadata" and "Verifying Origin".
 */
export function originCheck(publicUrl: string | undefined): MiddlewareHandler {
  return async (c, next) => {
    if (!safeMethods.has(c.req.method) && !isFromHere(c, publicUrl)) throw new QuizwrightError('cross-origin')
    await next()
  }
}

function isFromHere(c: Context, publicUrl: string | undefined): boolean {
  const site = c.req.header('Sec-Fetch-Site')
  const origin = c.req.header('Origin')
  return (site === undefined || ownSites.has(site)) && (origin === undefined || isOwnOrigin(origin, c, publicUrl))
}

// Of any host but the public one, hosts are compared and not schemes: behind a proxy that ends TLS the page is https while
// this server sees http.
function isOwnOrigin(origin: string, c: Context, publicUrl: string | undefined): boolean {
  if (!URL.canParse(origin)) return false
  const { host } = new URL(origin)
  if (publicUrl !== undefined && host === new URL(publicUrl).host) return new URL(origin).origin === publicUrl
  return host !== '' && host === new URL(c.req.url).host
}
