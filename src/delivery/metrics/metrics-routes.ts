import { Hono, type MiddlewareHandler } from 'hono'
import { hashToken, isTokenOf } from '../../text/token-hash.ts'
import type { AccessContext, DeliveryEnv } from '../delivery-context.ts'
import { bearerOf } from '../guards/bearer.ts'
import { permitOr } from '../guards/permit.ts'
import type { Metrics } from './make-metrics.ts'

/**
 * Serves `/metrics` to the holder of `metricsToken`, and to whom the table of permissions lets read it. Where a request
 * comes from opens nothing: behind a proxy on the same machine every request comes from it.
 */
export function metricsRoutes(
  metrics: Metrics,
  context: AccessContext & { readonly metricsToken?: string | undefined },
): Hono<DeliveryEnv> {
  const { metricsToken } = context
  const hash = metricsToken === undefined ? undefined : hashToken(metricsToken)
  const holdsToken = (given: string | undefined) => hash !== undefined && given !== undefined && isTokenOf(given, hash)
  const guard: MiddlewareHandler<DeliveryEnv> = permitOr(c => holdsToken(bearerOf(c)), 'read-metrics', context)
  return new Hono<DeliveryEnv>().get('/metrics', guard, async c =>
    c.body(await metrics.text(), 200, { 'Content-Type': metrics.mediaType }),
  )
}
