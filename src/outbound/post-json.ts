import { setTimeout as wait } from 'node:timers/promises'
import type { AllowedAddress } from './allowed-address.ts'
import { type Answer, callOnce } from './call-once.ts'
import { readLimited } from './read-limited.ts'
import { readRetryAfter } from './retry-after.ts'

/**
 * Is one JSON body for an address. `key` goes into the Authorization header and nowhere else. `milliseconds` bounds all
 * of it, the second try and the wait before it included; `mostBytes` bounds the answer.
 */
export interface Post {
  readonly address: AllowedAddress
  readonly body: unknown
  readonly key?: string | undefined
  readonly milliseconds: number
  readonly mostBytes: number
  /** Is the longest wait before the second try, in milliseconds; a server that asks for more is not tried again. */
  readonly longestWait?: number
}

/**
 * Says why a post gave nothing: no answer in time, no connection or a broken one, a status that is no success, a
 * redirect, which is never followed, a body that is too large, of another type than JSON, or no JSON.
 */
export type PostFailure =
  | 'timed-out'
  | 'unreachable'
  | 'refused'
  | 'redirected'
  | 'too-large'
  | 'not-json-type'
  | 'not-json'

/** Is the JSON of a successful answer, or why there is none; `status` is that of the last answer, if there was one. */
export type PostOutcome = { readonly json: unknown } | { readonly failure: PostFailure; readonly status?: number }

const defaultWait = 1_000
const longestWait = 20_000

/**
 * Posts JSON and reads the JSON that comes back. Tries once more after 429 and 5xx, when the server says or after a
 * second. Guarantee: never rejects, ends within `milliseconds`, follows no redirect, and no outcome holds the key, the
 * address or words of the server.
 */
export async function postJson(post: Post): Promise<PostOutcome> {
  const ending = new AbortController()
  const timer = setTimeout(() => ending.abort(), post.milliseconds)
  try {
    const first = await tryOnce(post, ending.signal)
    const isWorthIt = 'failure' in first && first.failure === 'refused' && isPassing(first.status)
    if (!isWorthIt || first.wait > (post.longestWait ?? longestWait)) return outcomeOf(first)
    await wait(first.wait, undefined, { signal: ending.signal })
    return outcomeOf(await tryOnce(post, ending.signal))
  } catch {
    // What went wrong is not told: its words may hold the address or come from the server.
    return { failure: ending.signal.aborted ? 'timed-out' : 'unreachable' }
  } finally {
    clearTimeout(timer)
    ending.abort()
  }
}

type Tried = { readonly json: unknown } | (Extract<PostOutcome, { failure: unknown }> & { readonly wait: number })

function outcomeOf(tried: Tried): PostOutcome {
  if ('json' in tried) return tried
  const { failure, status } = tried
  return { failure, ...(status !== undefined && { status }) }
}

const isPassing = (status = 0): boolean => status === 429 || status >= 500

async function tryOnce({ address, body, key, mostBytes }: Post, signal: AbortSignal): Promise<Tried> {
  const headers = {
    Accept: 'application/json',
    'Content-Type': 'application/json',
    ...(key !== undefined && { Authorization: `Bearer ${key}` }),
  }
  const bytes = new TextEncoder().encode(JSON.stringify(body))
  const call = { href: address.href, to: address.setBy, method: 'POST', headers, body: bytes, signal }
  return await callOnce(call, answer => readAnswer(answer, mostBytes))
}

async function readAnswer(answer: Answer, mostBytes: number): Promise<Tried> {
  const { status, headers } = answer
  const fail = (failure: PostFailure): Tried => ({
    failure,
    status,
    wait: readRetryAfter(headers) ?? defaultWait,
  })
  const refusal = refusalOf(answer)
  if (refusal !== undefined) return fail(refusal)
  const bytes = await readLimited(answer.body, mostBytes)
  if (bytes === undefined) return fail('too-large')
  try {
    // Bytes that are no UTF-8 are an answer, and no JSON.
    return { json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch {
    return fail('not-json')
  }
}

function refusalOf({ status, headers }: Answer): PostFailure | undefined {
  if (status >= 300 && status < 400) return 'redirected'
  if (status < 200 || status > 299) return 'refused'
  const mediaType = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  return /^application\/(?:[\w.-]+\+)?json$/.test(mediaType) ? undefined : 'not-json-type'
}
