import ipaddr from 'ipaddr.js'

/** Is a set of addresses: a network in the notation of CIDR, split into its address and the length of its prefix. */
type Network = [address: ipaddr.IPv4 | ipaddr.IPv6, bits: number]

/**
 * Says which of the machines before this server are its own proxies: that many, counted from the server outwards, or all
 * in these networks.
 */
export type ProxyTrust = { readonly proxies: number } | { readonly networks: readonly Network[] }

const mostProxies = 10
const mostNetworks = 100

/**
 * Reads the trust in proxies from a setting: a number of proxies, or addresses and networks with commas between them.
 * Gives `undefined` for anything else.
 *
 * @example readProxyTrust('10.0.0.0/8, ::1')
 */
export function readProxyTrust(text: string): ProxyTrust | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text) <= mostProxies ? { proxies: Number(text) } : undefined
  const networks = text.split(',').map(part => readNetwork(part.trim()))
  return networks.includes(undefined) || networks.length > mostNetworks
    ? undefined
    : { networks: networks.filter(network => network !== undefined) }
}

/** Tells whether an address is that of one of the proxies that stand in these networks. */
export function isIn(networks: readonly Network[], address: string): boolean {
  const parsed = ipaddr.process(address)
  return networks.some(([network, bits]) => network.kind() === parsed.kind() && parsed.match(network as never, bits))
}

/**
 * Reads one entry of `X-Forwarded-For`, or the address of a peer: IPv4 or IPv6, brackets and a port left out, IPv4 that
 * is written as IPv6 as IPv4. Gives `undefined` for anything else, such as `unknown`.
 */
export function readAddress(text: string): string | undefined {
  const bare = /^\[([^\]]+)\](?::\d{1,5})?$/.exec(text)?.[1] ?? text.replace(/^(\d+\.\d+\.\d+\.\d+):\d{1,5}$/, '$1')
  return isAddress(bare) ? ipaddr.process(bare).toString() : undefined
}

// Other notations of IPv4 (octal, one number) are none that a proxy writes.
const isAddress = (text: string): boolean => ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text)

function readNetwork(text: string): Network | undefined {
  const [address = '', bits, ...rest] = text.split('/')
  if (!isAddress(address) || rest.length > 0) return undefined
  const parsed = ipaddr.parse(address)
  const most = parsed.kind() === 'ipv4' ? 32 : 128
  if (bits === undefined) return [parsed, most]
  return /^\d{1,3}$/.test(bits) && Number(bits) <= most ? [parsed, Number(bits)] : undefined
}
