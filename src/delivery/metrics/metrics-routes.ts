import { Hono } from 'hono'
import type { DeliveryEnv } from '../delivery-context.ts'
import { bearerOnly } from '../guards/bearer.ts'
import type { Metrics } from './make-metrics.ts'

/**
 * Serves `/metrics` to the holder of one of the keys. Where a request comes from opens nothing: behind a proxy on the
 * same machine every request comes from it. Throws `unauthorised`.
 */
export function metricsRoutes(metrics: Metrics, keys: readonly string[]): Hono<DeliveryEnv> {
  const guard = bearerOnly(keys, 'Send METRICS_TOKEN or the owner key of this server as "Authorization: Bearer <key>".')
  return new Hono<DeliveryEnv>().get('/metrics', guard, async c =>
    c.body(await metrics.text(), 200, { 'Content-Type': metrics.mediaType }),
  )
}
