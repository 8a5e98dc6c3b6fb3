import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { DeliveryEnv } from '../delivery-context.ts'
import type { Metrics } from './make-metrics.ts'

/** Counts and times each request by the pattern of its address; what no route takes counts as `other`. */
export function measureRequests(metrics: Metrics): MiddlewareHandler<DeliveryEnv> {
  return async (c, next) => {
    const began = performance.now()
    metrics.beginRequest()
    try {
      await next()
    } finally {
      metrics.endRequest({
        method: c.req.method,
        route: routeOf(c),
        status: c.res.status,
        seconds: (performance.now() - began) / 1_000,
        problem: c.get('problem'),
      })
    }
  }
}

// What stands for every method is a guard or a middleware, no route.
function routeOf(c: Context): string {
  return matchedRoutes(c).findLast(({ method }) => method !== 'ALL')?.path ?? 'other'
}
