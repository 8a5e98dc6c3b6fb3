import type { Context } from 'hono'
import type { DeliveryContext } from './delivery-context.ts'

/** Gives the address at which the token of an invitation opens it, as the browsers of this site see it. */
export function invitationLink(c: Context, { publicUrl }: Pick<DeliveryContext, 'publicUrl'>, token: string): string {
  return `${publicUrl ?? new URL(c.req.url).origin}/invitations/${token}`
}
