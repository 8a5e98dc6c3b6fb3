import type { Context } from 'hono'

/** Gives the address at which students type the code of their class, as a person writes it on a board. */
export function joinAddressOf(c: Context, publicUrl: string | undefined): string {
  return `${publicUrl ?? new URL(c.req.url).origin}/join`.replace(/^https?:\/\//, '')
}
