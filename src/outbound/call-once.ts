import { Client, fetch } from 'undici'
import { userAgent } from './user-agent.ts'

/**
 * Is one request over HTTP. `to` are the IP addresses that have been checked, and the only ones to connect to; `owner`
 * stands for an address that the owner set, which is looked up like any name. The signal ends all of it, what is read of
 * the answer included; `headerMilliseconds` bounds the time until the head of the answer has come.
 */
export interface Call {
  readonly href: string
  readonly to: 'owner' | readonly string[]
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Uint8Array | undefined
  readonly signal: AbortSignal
  readonly headerMilliseconds?: number
}

/** Is the head of an answer, and its body, unpacked as it is read. */
export interface Answer {
  readonly status: number
  readonly headers: { readonly get: (name: string) => string | null } & Iterable<readonly [string, string]>
  readonly body: AsyncIterable<Uint8Array> | null
}

const mostHeaderBytes = 16_384
const longestConnect = 5_000

/**
 * Calls one address and reads its answer; the one place of the house that calls others over HTTP. Follows no redirect,
 * keeps no cookie, uses no proxy and leaves no connection behind. Host and the name that a certificate must bear stay
 * those of the address, whatever is connected to. Rejects where there is no answer, and as `read` does.
 */
export async function callOnce<T>(call: Call, read: (answer: Answer) => Promise<T>): Promise<T> {
  const { href, to, method, headers, body, signal, headerMilliseconds } = call
  const client = new Client(new URL(href).origin, {
    // The signal bounds the time.
    ...{ headersTimeout: 0, bodyTimeout: 0, connectTimeout: longestConnect, maxHeaderSize: mostHeaderBytes },
    ...{ allowH2: false, autoSelectFamily: true, autoSelectFamilyAttemptTimeout: 1_000 },
    ...(to !== 'owner' && { connect: { lookup: giveChecked(to) } }),
  })
  const waiting = new AbortController()
  const timer = headerMilliseconds === undefined ? undefined : setTimeout(() => waiting.abort(), headerMilliseconds)
  try {
    const answer = await fetch(href, {
      ...{ method, dispatcher: client, redirect: 'manual', signal: AbortSignal.any([signal, waiting.signal]) },
      headers: { ...headers, 'User-Agent': userAgent },
      ...(body !== undefined && { body }),
    })
    clearTimeout(timer)
    return await read(answer)
  } finally {
    clearTimeout(timer)
    client.destroy().catch(() => undefined)
  }
}

type GiveAddress = (error: null, address: string | { address: string; family: 4 | 6 }[], family?: 4 | 6) => void

// Whatever name is asked for: there is no second question whose answer could have changed.
function giveChecked(addresses: readonly string[]) {
  const checked = addresses.map(address => ({ address, family: address.includes(':') ? (6 as const) : (4 as const) }))
  return (_name: string, { all }: { readonly all?: boolean | undefined }, give: GiveAddress): void => {
    const [first] = checked
    if (all === true) give(null, checked)
    else if (first !== undefined) give(null, first.address, first.family)
  }
}
