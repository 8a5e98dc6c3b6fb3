import { Hono } from 'hono'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'
import type { DeliveryContext, DeliveryEnv } from './delivery-context.ts'

/** Serves `/healthz` (the process answers) and `/readyz` (its store answers too, else the problem `not-ready`). */
export function healthRoutes({ services }: DeliveryContext): Hono<DeliveryEnv> {
  return new Hono<DeliveryEnv>()
    .get('/healthz', c => c.json({ status: 'ok' }))
    .get('/readyz', async c => {
      const isReady = await services.library.listBanks().then(
        () => true,
        () => false,
      )
      if (!isReady) throw new QuizwrightError('not-ready')
      return c.json({ status: 'ready' })
    })
}
