import { networkOf } from '../../text/network-of.ts'
import { isSecure } from '../accounts/session-cookie.ts'
import type { DeliveryContext } from '../delivery-context.ts'
import { clientAddress } from '../guards/client-address.ts'
import { organisationOf } from '../guards/organisation-of.ts'
import { askerOf, permit } from '../guards/permit.ts'
import { mayDo } from '../may-do.ts'
import type { ClassContext } from './class-context.ts'

/** Gives what the routes of classes need, where the app has classes: the table of permissions says who may pass. */
export function classContextOf(context: DeliveryContext): ClassContext | undefined {
  const { classes, publicUrl, trustProxy } = context
  if (classes === undefined) return undefined
  return {
    classes,
    publicUrl,
    secureCookies: isSecure(publicUrl),
    allow: deed => permit(deed, context),
    mayDo: (c, deed) => mayDo(askerOf(c), deed),
    askerOf,
    organisationOf,
    clientOf: c => networkOf(clientAddress(c, trustProxy)),
  }
}
