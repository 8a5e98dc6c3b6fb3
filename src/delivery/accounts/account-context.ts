import type { Context } from 'hono'
import { describeDevice } from '../../accounts/describe-device.ts'
import type { IdentityServices, Visitor } from '../../workflows/identity/identity-services.ts'
import { clientAddress } from '../guards/client-address.ts'
import type { ProxyTrust } from '../guards/proxy-trust.ts'

/**
 * Says what the pages of accounts need; `publicUrl` is the address that browsers see, where it is set, and `trustProxy`
 * which machines before this server tell it the addresses of clients.
 */
export interface AccountContext {
  readonly identity: IdentityServices
  readonly publicUrl?: string | undefined
  readonly trustProxy?: ProxyTrust | undefined
}

/** Reads from where a request comes: the address of the client, and its device in words. */
export function visitorOf(c: Context, { trustProxy }: AccountContext): Visitor {
  return { client: clientAddress(c, trustProxy), device: describeDevice(c.req.header('User-Agent')) }
}

/**
 * Gives the address of this site as the browser that asks sees it, without a slash at its end. Unless it is set, that is
 * what the asker says it is: nothing for somebody else may be made of it.
 */
export function siteOf(c: Context, { publicUrl }: Pick<AccountContext, 'publicUrl'>): string {
  return publicUrl ?? new URL(c.req.url).origin
}
