import { randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { DeliveryEnv, Log } from '../delivery-context.ts'

/**
 * Gives each request an id, sent back as `X-Request-Id`, and logs method, path, status and milliseconds. Nothing that
 * opens anything is logged: no query, header, cookie or body.
 */
export function requestLog(log: Log): MiddlewareHandler<DeliveryEnv> {
  return async (c, next) => {
    const requestId = randomUUID()
    const began = performance.now()
    c.set('requestId', requestId)
    await next()
    c.header('X-Request-Id', requestId)
    const milliseconds = Math.round(performance.now() - began)
    log.info({ requestId, method: c.req.method, path: c.req.path, status: c.res.status, milliseconds }, 'answered')
  }
}
