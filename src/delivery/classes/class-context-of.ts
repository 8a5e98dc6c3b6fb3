import type { DeliveryContext } from '../delivery-context.ts'
import { askerOf, permit } from '../guards/permit.ts'
import type { ClassContext } from './class-context.ts'
import { clientOf } from './client-of.ts'

/** Gives what the routes of classes need, where the app has classes; who may pass is told by the table of permissions. */
export function classContextOf(context: DeliveryContext): ClassContext | undefined {
  const { classes, publicUrl } = context
  if (classes === undefined) return undefined
  return {
    classes,
    publicUrl,
    secureCookies: publicUrl?.startsWith('https:') ?? false,
    allow: deed => permit(deed, context),
    askerOf,
    organisationOf: c => askerOf(c).organisation,
    clientOf,
  }
}
