import { Hono } from 'hono'
import { houseOrganisation } from '../vocabulary/organisation.ts'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'
import type { DeliveryContext, DeliveryEnv } from './delivery-context.ts'
import { permitAll } from './guards/permit.ts'
import { within } from './within.ts'

const patience = 2_000

/**
 * Serves `/healthz` (the process answers) and `/readyz`: the server takes work, else the problem `not-ready`. It doesn't
 * where it has been told to stop, or where its store has not answered within two seconds.
 */
export function healthRoutes({ services, isStopping = () => false }: DeliveryContext): Hono<DeliveryEnv> {
  const askStore = shared(() => within(patience, services.library.listBanks(houseOrganisation)))
  return new Hono<DeliveryEnv>()
    .get('/healthz', permitAll('read-pages'), c => c.json({ status: 'ok' }))
    .get('/readyz', permitAll('read-pages'), async c => {
      if (isStopping()) throw new QuizwrightError('not-ready', 'The server is stopping.')
      await askStore().catch((cause: unknown) => {
        throw new QuizwrightError('not-ready', undefined, [], { cause })
      })
      return c.json({ status: 'ready' })
    })
}

// Those who ask while the store is being asked wait for the same answer, so that a store in trouble gets no queue of them.
function shared<Result>(ask: () => Promise<Result>): () => Promise<Result> {
  let underWay: Promise<Result> | undefined
  return () => {
    underWay ??= ask().finally(() => {
      underWay = undefined
    })
    return underWay
  }
}
