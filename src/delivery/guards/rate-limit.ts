import type { Context, MiddlewareHandler } from 'hono'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'

/** Is how many requests of a key have come in its present window, this one included, and when that ends (ms UTC). */
export interface Counted {
  readonly count: number
  readonly endsAt: number
}

/**
 * Counts one more request of a key, whose window of so many milliseconds begins with its first request. A count that is
 * kept in the database holds over all nodes.
 */
export type CountRequest = (key: string, window: number) => Promise<Counted>

/**
 * Says what is limited: at most `limit` requests of one key in `window` milliseconds. `name` says in headers which limit
 * it is; a request of no key is not counted. `clock` is in milliseconds UTC.
 */
export interface RateLimit {
  readonly name: string
  readonly key: (c: Context) => string | undefined | Promise<string | undefined>
  readonly limit: number
  readonly window: number
  readonly count: CountRequest
  readonly clock?: () => number
}

/**
 * Lets so many requests of one key through in a window, and tells in `RateLimit` and `RateLimit-Policy` how many more may
 * come. Throws `too-many-requests`, with `Retry-After` in seconds, before anything else looks at the request.
 * Source: draft-ietf-httpapi-ratelimit-headers-10.
 *
 * @example rateLimit({ name: 'sign-in', key: c => networkOf(clientAddress(c)), limit: 10, window: 60_000, count: countInMemory() })
 */
export function rateLimit({ name, key, limit, window, count, clock = () => Date.now() }: RateLimit): MiddlewareHandler {
  const policy = `"${name}";q=${limit};w=${seconds(window)}`
  return async (c, next) => {
    const given = await key(c)
    if (given === undefined) return next()
    const { count: counted, endsAt } = await count(`${name}:${given.slice(0, longestKey)}`, window)
    const left = Math.max(seconds(endsAt - clock()), 1)
    c.header('RateLimit-Policy', policy, { append: true })
    c.header('RateLimit', `"${name}";r=${Math.max(limit - counted, 0)};t=${left}`, { append: true })
    if (counted <= limit) return next()
    c.header('Retry-After', String(left))
    throw new QuizwrightError('too-many-requests', `Try again in ${left} ${left === 1 ? 'second' : 'seconds'}.`)
  }
}

const longestKey = 200
const seconds = (milliseconds: number): number => Math.ceil(milliseconds / 1_000)
