import { randomUUID } from 'node:crypto'

const usable = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/

/**
 * Gives the id that names a request in answers and in the log: the one that the client or a proxy before this server
 * gave it, if that has 1 to 100 letters, digits, `.`, `_`, `:` or `-`; else a new one.
 *
 * @example requestIdOf(c.req.header('X-Request-Id'))
 */
export function requestIdOf(given: string | undefined): string {
  return given !== undefined && usable.test(given) ? given : randomUUID()
}
