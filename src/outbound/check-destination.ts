import type { OutboundFailure } from '../vocabulary/outbound-failure.ts'
import { kindOfAddress, readIpAddress } from './address-kind.ts'
import { type AllowedPlaces, allowsAddress, allowsHost } from './allowed-places.ts'
import { isOddPort } from './odd-port.ts'
import { hostOf } from './outside-address.ts'
import type { ResolveHost } from './resolve-host.ts'
import { untilAborted } from './until-aborted.ts'

/** Is by what an address is judged: what the owner allows, how names are resolved, and the addresses of this machine. */
export interface Guard {
  readonly allowed: AllowedPlaces
  readonly resolve: ResolveHost
  readonly ownAddresses: () => readonly string[]
}

/** Is the IP addresses to connect to, or why there are none. */
export type Destination = { readonly checked: readonly string[] } | { readonly failure: OutboundFailure }

const mostOfAKind = 2

/**
 * Judges where an address leads. Fails with `unresolved`, `odd-port`, and `not-public` where any one of the addresses of
 * the host is neither public nor allowed by the owner: a name that has both is a trap, or a mistake. This machine's own
 * addresses count as private. Gives two IPv4 and two IPv6 addresses at most; only these may be connected to.
 * Rejects at the signal alone.
 */
export async function checkDestination(url: URL, guard: Guard, signal: AbortSignal): Promise<Destination> {
  const host = hostOf(url)
  const isNamed = allowsHost(guard.allowed, host)
  const isIp = readIpAddress(host) !== undefined
  if (!isIp && !isNamed && isLocalName(host)) return { failure: 'not-public' }
  const addresses = isIp ? [host] : await resolve(host, guard, signal)
  if (addresses.length === 0) return { failure: 'unresolved' }
  const own = new Set(guard.ownAddresses().map(normalise))
  const verdicts = addresses.map(address => {
    const kind = own.has(normalise(address)) ? 'private' : kindOfAddress(address)
    if (kind === 'forbidden') return 'refused'
    if (isNamed || allowsAddress(guard.allowed, address)) return 'allowed'
    return kind === 'public' ? 'public' : 'refused'
  })
  if (verdicts.includes('refused')) return { failure: 'not-public' }
  if (verdicts.includes('public') && isOddPort(url)) return { failure: 'odd-port' }
  const [four, six] = [addresses.filter(isIpv4), addresses.filter(address => !isIpv4(address))]
  return { checked: [...six.slice(0, mostOfAKind), ...four.slice(0, mostOfAKind)] }
}

// A name of one word is one of this network.
const isLocalName = (host: string): boolean => !host.includes('.') || host.endsWith('.localhost')
const isIpv4 = (address: string): boolean => !address.includes(':')
const normalise = (address: string): string => readIpAddress(address)?.toString() ?? address

async function resolve(host: string, guard: Guard, signal: AbortSignal): Promise<readonly string[]> {
  const from = allowsHost(guard.allowed, host) ? 'machine' : 'dns'
  const answers = guard.resolve(host, from, signal).catch(() => [])
  return await untilAborted(answers, signal)
}
