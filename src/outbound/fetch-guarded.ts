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

/** Is why there is no answer that succeeded; `status` is that of the last one. `retryAfter`: the milliseconds that the server asks for. */
export interface GuardedFailure {
  readonly failure: OutboundFailure
  readonly status?: number
  readonly retryAfter?: number
}

/** Reads the body of a successful answer. Gives `undefined` for one that is too large; rejects for a broken one. */
export type ReadBody = (answer: Answer, request: GuardedRequest) => Promise<Uint8Array | undefined>

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
  read: ReadBody = readWhole,
): Promise<GuardedAnswer | GuardedFailure> {
  const ending = new AbortController()
  const timer = setTimeout(() => ending.abort(), request.milliseconds)
  try {
    return await follow(request, guard, ending.signal, read)
  } finally {
    clearTimeout(timer)
    ending.abort()
  }
}

type Outcome = GuardedAnswer | GuardedFailure
type Step = Outcome | { readonly location: string; readonly status: number }

async function follow(request: GuardedRequest, guard: Guard, signal: AbortSignal, read: ReadBody): Promise<Outcome> {
  const { method = 'GET', mostRedirects = defaultRedirects, httpsOnly = false } = request
  const isFollowed = method === 'GET' || method === 'HEAD'
  const start = readOutsideAddress(request.address, httpsOnly)
  const given = takeHeaders(request.headers ?? {})
  if ('failure' in start) return start
  if (given === undefined) return { failure: 'bad-headers' }
  let sent = { url: start.url, headers: given }
  let last: { readonly status?: number } = {}
  for (let redirects = 0; ; redirects += 1) {
    const step = await takeStep(sent, request, guard, signal, read)
    if (!('location' in step)) return { ...last, ...step }
    const { location, status } = step
    if (!isFollowed || mostRedirects === 0) return { failure: 'redirected', status }
    if (redirects === mostRedirects) return { failure: 'too-many-redirects', status }
    const next = readRedirect(location, sent.url, httpsOnly)
    if ('failure' in next) return { ...next, status }
    const isAtHome = next.url.origin === sent.url.origin
    sent = { url: next.url, headers: isAtHome ? sent.headers : takeHarmless(sent.headers) }
    last = { status }
  }
}

interface Sent {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
}

async function takeStep(
  { url, headers }: Sent,
  request: GuardedRequest,
  guard: Guard,
  signal: AbortSignal,
  read: ReadBody,
): Promise<Step> {
  const { method = 'GET', body, headerMilliseconds = longestHeaderWait } = request
  try {
    const destination = await checkDestination(url, guard, signal)
    if ('failure' in destination) return destination
    const { href } = url
    const call = { href, to: destination.checked, method, headers, signal, headerMilliseconds }
    const hasBody = method !== 'GET' && method !== 'HEAD'
    return await callOnce({ ...call, ...(hasBody && { body }) }, answer => readStep(answer, href, request, read))
  } catch (error) {
    return { failure: failureOf(error) }
  }
}

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
    const body = await read(answer, request)
    if (body === undefined) return { failure: 'too-large', status }
    return { status, href, headers: toldOf(headers), body }
  } catch (error) {
    const failure = failureOf(error)
    return { failure: failure === 'timed-out' ? failure : 'broken', status }
  }
}

// What is packed twice can unpack to very much that is thrown away again, and no honest server sends it.
async function readWhole({ headers, body }: Answer, { mostBytes }: GuardedRequest): Promise<Uint8Array | undefined> {
  if (headers.get('content-encoding')?.includes(',')) throw new Error('The body is packed twice.')
  return await readLimited(body, mostBytes)
}

const toldOf = (headers: Answer['headers']): Readonly<Record<string, string>> =>
  Object.fromEntries([...headers].filter(([name]) => name !== 'set-cookie'))
