import type { OutboundFailure } from '../vocabulary/outbound-failure.ts'
import type { Guard } from './check-destination.ts'
import { fetchGuarded, type ReadBody } from './fetch-guarded.ts'
import { readLimited } from './read-limited.ts'

/** Is a message for an address that anybody may have named: the bytes of its body, and its headers, their type among them. */
export interface OutboundCall {
  readonly address: string
  readonly method?: 'POST' | 'PUT' | 'DELETE'
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  /** Is the time for all of it; ten seconds where it isn't given. */
  readonly milliseconds?: number
  readonly httpsOnly?: boolean
}

/**
 * Is what became of a message, `latency` milliseconds after it was begun: the status that took it, or why it was not taken
 * and the status, if any. `isPassing` tells that another try may fare better, `retryAfter` the milliseconds that the server
 * asks to be left alone for, which may be very many.
 */
export type OutboundOutcome =
  | { readonly status: number; readonly latency: number }
  | {
      readonly failure: OutboundFailure
      readonly isPassing: boolean
      readonly status?: number
      readonly retryAfter?: number
      readonly latency: number
    }

const defaultMilliseconds = 10_000
const mostBytes = 65_536
const longestDrain = 1_000

/**
 * Sends a message once, to a place that is judged as by `fetchGuarded`; a redirect is not followed. A status from 200 to
 * 299 says that it was taken; the body of the answer is not told. Guarantee: never rejects, ends in time, and no outcome
 * holds the address, a header or words of the server.
 */
export async function postGuarded(call: OutboundCall, guard: Guard): Promise<OutboundOutcome> {
  const began = performance.now()
  const { address, method = 'POST', headers, body, milliseconds = defaultMilliseconds, httpsOnly = false } = call
  const request = {
    address,
    method,
    headers,
    body,
    milliseconds,
    headerMilliseconds: milliseconds,
    mostBytes,
    httpsOnly,
  }
  const outcome = await fetchGuarded(request, guard, drain)
  const latency = Math.round(performance.now() - began)
  if (!('failure' in outcome)) return { status: outcome.status, latency }
  return { ...outcome, isPassing: isPassing(outcome.failure, outcome.status), latency }
}

// Some servers stop their work when nobody waits for the end of their answer, but none is waited for long.
const drain: ReadBody = async ({ body }) => {
  const read = readLimited(body, mostBytes).catch(() => undefined)
  let timer: NodeJS.Timeout | undefined
  const enough = new Promise<void>(resolve => {
    timer = setTimeout(resolve, longestDrain)
  })
  await Promise.race([read, enough])
  clearTimeout(timer)
  return new Uint8Array()
}

const passing: readonly OutboundFailure[] = ['unresolved', 'timed-out', 'unreachable', 'untrusted', 'broken']

function isPassing(failure: OutboundFailure, status = 0): boolean {
  if (failure === 'refused') return status >= 500 || [408, 425, 429].includes(status)
  return passing.includes(failure)
}
