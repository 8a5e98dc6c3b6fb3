import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import { isIn, type ProxyTrust, readAddress } from './proxy-trust.ts'

/** Is the trust of a server that stands behind no proxy: what a client says of its address counts for nothing. */
export const noProxy: ProxyTrust = { proxies: 0 }

const mostEntries = 50

/**
 * Gives the address that a request comes from: that of the connection, or, where it is one of this server's own proxies,
 * the rightmost entry of `X-Forwarded-For` that no proxy of its own has written about another. What stands left of it
 * was written by the client and is not read. Where it can't be told, gives `unknown`.
 * Source: MDN, "X-Forwarded-For", section "Selecting an IP address".
 */
export function clientAddress(c: Context, trust: ProxyTrust = noProxy): string {
  const peer = readAddress((c.env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress ?? '')
  if (peer === undefined) return 'unknown'
  if ('proxies' in trust && trust.proxies === 0) return peer
  const entries = (c.req.header('X-Forwarded-For') ?? '').split(',').slice(-mostEntries)
  let address = peer
  for (let hop = 1; isProxy(trust, address, hop); hop += 1) {
    const next = readAddress(entries.at(-hop)?.trim() ?? '')
    if (next === undefined) return address
    address = next
  }
  return address
}

const isProxy = (trust: ProxyTrust, address: string, hop: number): boolean =>
  'proxies' in trust ? hop <= trust.proxies : isIn(trust.networks, address)
