import { Hono } from 'hono'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'
import type { DeliveryContext, DeliveryEnv } from './delivery-context.ts'

/** Serves `/healthz` (the process answers) and `/readyz` (its store answers too, else the problem `not-ready`). */
export function healthRoutes({ services }: DeliveryContext): Hono<DeliveryEnv> {
  return new Hono<DeliveryEnv>()
    .get('/healthz', c => c.json({ status: 'ok' }))
    .get('/readyz', async c => {
      await services.library.listBanks().catch((cause: unknown) => {
        throw new QuizwrightError('not-ready', undefined, [], { cause })
      })
      return c.json({ status: 'ready' })
    })
}
