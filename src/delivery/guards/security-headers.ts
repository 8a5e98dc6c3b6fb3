import type { MiddlewareHandler } from 'hono'
import { isSecure } from '../accounts/session-cookie.ts'

// What is not named here is not allowed: objects, frames, workers, manifests and media too.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ')

// `same-origin` and not `no-referrer`: under the latter browsers send "Origin: null" with a form and the origin check
// would refuse it.
const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
}

// A year, for this host alone: what its subdomains serve is not ours to say.
const httpsOnly = { 'Strict-Transport-Security': 'max-age=31536000' }

/**
 * Sets the security headers of every response, and `Cache-Control: no-store` where the handler set nothing else. A site
 * whose public address is https tells browsers to come by https alone. Source: OWASP Secure Headers Project.
 */
export function securityHeaders(publicUrl?: string): MiddlewareHandler {
  const all = Object.entries({ ...headers, ...(isSecure(publicUrl) && httpsOnly) })
  return async (c, next) => {
    await next()
    for (const [name, value] of all) c.res.headers.set(name, value)
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store')
  }
}
