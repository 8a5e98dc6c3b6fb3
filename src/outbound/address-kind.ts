import ipaddr from 'ipaddr.js'

/**
 * Says who may be met at an IP address: anybody's server, a machine of this network, which the owner may allow, or
 * something that is never called, allowed or not: services of the machine's host, groups, and what stands for another address.
 */
export type AddressKind = 'public' | 'private' | 'forbidden'

/** Is an IP address that has been read. */
export type IpAddress = ipaddr.IPv4 | ipaddr.IPv6

/**
 * Reads an IP address in its usual form: four decimal numbers, or IPv6 without brackets. Gives `undefined` for anything
 * else, such as octal or short forms, of which two readers may think differently, and for an address with a zone.
 */
export function readIpAddress(text: string): IpAddress | undefined {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text)
  return /^[\da-f:.]+$/i.test(text) && ipaddr.IPv6.isValid(text) ? ipaddr.IPv6.parse(text) : undefined
}

/**
 * Tells the kind of an IP address; text that is none is `forbidden`.
 * Source: IANA special-purpose address registries (RFC 6890); RFC 6052, section 3.1, for addresses of NAT64.
 *
 * @example kindOfAddress('127.0.0.1') // 'private'
 */
export function kindOfAddress(text: string): AddressKind {
  const address = readIpAddress(text)
  return address === undefined || servicesOfHosts.has(address.toString()) ? 'forbidden' : kindOf(address)
}

// They look public or private and belong to whoever runs the virtual machine: Azure, Alibaba, Amazon.
const servicesOfHosts = new Set(['168.63.129.16', '100.100.100.200', 'fd00:ec2::254', 'fd00:ec2::253', 'fd00:ec2::123'])

function kindOf(address: IpAddress): AddressKind {
  switch (address.range()) {
    case 'loopback':
    case 'private':
    case 'carrierGradeNat':
    case 'uniqueLocal':
      return 'private'
    case 'unicast':
      return 'octets' in address || isGlobal(address) ? 'public' : 'forbidden'
    case 'rfc6052':
      return 'parts' in address ? kindBehindNat64(address) : 'forbidden'
    default:
      return 'forbidden'
  }
}

// Outside 2000::/3 nothing is given out; `::127.0.0.1` would lie there.
const isGlobal = ({ parts: [first = 0] }: ipaddr.IPv6): boolean => (first & 0xe000) === 0x2000

// In a network without IPv4 every name gets such an address of the well-known prefix, which may hide a public one only.
function kindBehindNat64({ parts }: ipaddr.IPv6): AddressKind {
  const isWellKnown = parts[2] === 0
  const hidden = parts.slice(6).flatMap(part => [part >> 8, part & 0xff])
  return isWellKnown && kindOfAddress(hidden.join('.')) === 'public' ? 'public' : 'forbidden'
}
