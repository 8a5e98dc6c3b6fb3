import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'

/** Gives the address of the connection that a request came over; `unknown` without a network, as in tests. */
export function clientOf(c: Context): string {
  return (c.env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress ?? 'unknown'
}
