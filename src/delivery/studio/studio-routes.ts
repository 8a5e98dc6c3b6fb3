import { Hono } from 'hono'
import type { DeliveryContext, DeliveryEnv } from '../delivery-context.ts'
import { invitationRoutes } from './invitation-routes.tsx'
import { peopleRoutes } from './people-routes.tsx'
import { recordRoutes } from './record-routes.tsx'

/** Is what the studio is made from: people must be able to sign in. */
export type StudioContext = DeliveryContext & { readonly identity: NonNullable<DeliveryContext['identity']> }

/** Makes the routes of the studio, to be mounted at `/`. Every page works without scripts. */
export function studioRoutes(context: StudioContext): Hono<DeliveryEnv> {
  return new Hono<DeliveryEnv>()
    .route('/', peopleRoutes(context))
    .route('/', recordRoutes(context))
    .route('/', invitationRoutes(context))
}
