import type { Context } from 'hono'

/** Tells whether htmx asks, which takes a fragment where a browser takes a page. */
export function isHtmx(c: Context): boolean {
  return c.req.header('HX-Request') === 'true'
}
