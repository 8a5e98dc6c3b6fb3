import type { MiddlewareHandler } from 'hono'
import type { DeliveryEnv, Log } from '../delivery-context.ts'
import { loggedPath } from './logged-path.ts'
import { requestIdOf } from './request-id.ts'

/**
 * Gives each request an id, sent back as `X-Request-Id`, and logs method, path, status, milliseconds and the code of
 * its problem. Nothing that opens anything is logged: no query, header, cookie or body.
 */
export function requestLog(log: Log): MiddlewareHandler<DeliveryEnv> {
  return async (c, next) => {
    const requestId = requestIdOf(c.req.header('X-Request-Id'))
    const began = performance.now()
    c.set('requestId', requestId)
    await next()
    // Not by way of the context, which would make a stream of the body first.
    c.res.headers.set('X-Request-Id', requestId)
    const milliseconds = Math.round(performance.now() - began)
    const problem = c.get('problem')
    log.info(
      {
        ...{ requestId, method: c.req.method.slice(0, longestMethod), path: loggedPath(c.req.path) },
        ...{ status: c.res.status, milliseconds, ...(problem !== undefined && { problem }) },
      },
      'answered',
    )
  }
}

const longestMethod = 16
