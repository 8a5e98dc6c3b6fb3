import { Hono } from 'hono'
import type { DeliveryContext, DeliveryEnv } from '../delivery-context.ts'
import { invitationRoutes } from './invitation-routes.tsx'
import { peopleRoutes } from './people-routes.tsx'
import { recordRoutes } from './record-routes.tsx'

/** Is what the pages of an organisation are made from: people must be able to sign in. */
export type StudioContext = DeliveryContext & { readonly identity: NonNullable<DeliveryContext['identity']> }

/** Makes the pages of an organisation: people, record, invitations. Every page works without scripts. */
export function organisationPages(context: StudioContext): Hono<DeliveryEnv> {
  return new Hono<DeliveryEnv>()
    .route('/', peopleRoutes(context))
    .route('/', recordRoutes(context))
    .route('/', invitationRoutes(context))
}
