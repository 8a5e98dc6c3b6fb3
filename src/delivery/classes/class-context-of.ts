import { houseOrganisation } from '../../vocabulary/organisation.ts'
import type { DeliveryContext } from '../delivery-context.ts'
import { ownerOnly } from '../guards/bearer.ts'
import type { ClassContext } from './class-context.ts'
import { clientOf } from './client-of.ts'

/** Gives what the routes of classes need, where the app has classes: the owner key opens them, for the server's own organisation. */
export function classContextOf({ classes, ownerKey, publicUrl }: DeliveryContext): ClassContext | undefined {
  if (classes === undefined) return undefined
  const guard = ownerOnly(ownerKey)
  return {
    classes,
    publicUrl,
    secureCookies: publicUrl?.startsWith('https:') ?? false,
    allow: () => guard,
    organisationOf: () => houseOrganisation,
    clientOf,
  }
}
