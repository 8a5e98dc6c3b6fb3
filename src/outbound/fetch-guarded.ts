import type { OutboundFailure } from '../vocabulary/outbound-failure.ts'
import { type Answer, callOnce } from './call-once.ts'
import { checkDestination, type Guard } from './check-destination.ts'
import { failureOf } from './failure-of.ts'
import { readOutsideAddress, readRedirect } from './outside-address.ts'
import { readLimited } from './read-limited.ts'
import { readRetryAfter } from './retry-after.ts'
import { takeHarmless, takeHeaders } from './sent-headers.ts'

/**
 * Is a request to an address that anybody may have named. `milliseconds` bounds all of it, names and redirects included,
 * and `headerMilliseconds` the wait for each answer to begin; `mostBytes` bounds the body, unpacked.
 */
export interface GuardedRequest {
  readonly address: string
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array
  readonly milliseconds: number
  readonly headerMilliseconds?: number
  readonly mostBytes: number
  /** Is how many redirects are followed, for GET and HEAD; five where it isn't given. */
  readonly mostRedirects?: number
  readonly httpsOnly?: boolean
}

/** Is a successful answer: `href` is where it came from, after redirects; headers have names in lower case. */
export interface GuardedAnswer {
  readonly status: number
  readonly href: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** Is why there is no answer; `status` is that of the last one. `retryAfter`: the milliseconds that the server asks for. */
export interface GuardedFailure {
  readonly failure: OutboundFailure
  readonly status?: number
  readonly retryAfter?: number
}

/** Reads the body of a successful answer. Gives `undefined` for one that is too large. */
export type ReadBody = (body: Answer['body'], request: GuardedRequest) => Promise<Uint8Array | undefined>

const defaultRedirects = 5
const longestHeaderWait = 15_000

/**
 * Asks an address that anybody may have named, and follows its redirects, each judged like the first. Connects only to IP
 * addresses that have been judged. At another origin (scheme, host or port) nothing is left of the given headers but
 * Accept and Accept-Language; a request with another method than GET and HEAD is never sent on. Guarantee: never rejects,
 * ends within `milliseconds`, and no failure holds the address, a header or words of the server.
 */
export async function fetchGuarded(
  request: GuardedRequest,
  guard: Guard,
  read: ReadBody = (body, { mostBytes }) => readLimited(body, mostBytes),
): Promise<GuardedAnswer | GuardedFailure> {
  const ending = new AbortController()
  const timer = setTimeout(() => ending.abort(), request.milliseconds)
  try {
    return await follow(request, guard, ending.signal, read)
  } catch (error) {
    return { failure: failureOf(error) }
  } finally {
    clearTimeout(timer)
    ending.abort()
  }
}

async function follow(request: GuardedRequest, guard: Guard, signal: AbortSignal, read: ReadBody) {
  const { method = 'GET', mostRedirects = defaultRedirects, httpsOnly = false } = request
  const isFollowed = method === 'GET' || method === 'HEAD'
  const start = readOutsideAddress(request.address, httpsOnly)
  let headers = takeHeaders(request.headers ?? {})
  if ('failure' in start) return start
  if (headers === undefined) return { failure: 'bad-headers' as const }
  let { url } = start
  for (let redirects = 0; ; redirects += 1) {
    const destination = await checkDestination(url, guard, signal)
    if ('failure' in destination) return destination
    const { href } = url
    const headerMilliseconds = request.headerMilliseconds ?? longestHeaderWait
    const step = await callOnce(
      {
        href,
        method,
        headers,
        signal,
        headerMilliseconds,
        to: destination.checked,
        body: isFollowed ? undefined : request.body,
      },
      answer => readStep(answer, href, request, read),
    )
    if (!('location' in step)) return step
    const { location, status } = step
    if (!isFollowed || mostRedirects === 0) return { failure: 'redirected' as const, status }
    if (redirects === mostRedirects) return { failure: 'too-many-redirects' as const, status }
    const next = readRedirect(location, url, httpsOnly)
    if ('failure' in next) return { ...next, status }
    if (next.url.origin !== url.origin) headers = takeHarmless(headers)
    url = next.url
  }
}

type Step = GuardedAnswer | GuardedFailure | { readonly location: string; readonly status: number }

async function readStep(answer: Answer, href: string, request: GuardedRequest, read: ReadBody): Promise<Step> {
  const { status, headers } = answer
  if (status >= 300 && status < 400 && status !== 304) {
    const location = headers.get('location')
    const isRedirect = [301, 302, 303, 307, 308].includes(status) && location !== null
    return isRedirect ? { location, status } : { failure: 'redirected', status }
  }
  if (status < 200 || status > 299) {
    const retryAfter = readRetryAfter(headers)
    return { failure: 'refused', status, ...(retryAfter !== undefined && { retryAfter }) }
  }
  try {
    const body = await read(answer.body, request)
    if (body === undefined) return { failure: 'too-large', status }
    return { status, href, headers: toldOf(headers), body }
  } catch (error) {
    const failure = failureOf(error)
    return { failure: failure === 'timed-out' ? failure : 'broken', status }
  }
}

const toldOf = (headers: Answer['headers']): Readonly<Record<string, string>> =>
  Object.fromEntries([...headers].filter(([name]) => name !== 'set-cookie'))
