import ipaddr from 'ipaddr.js'
import { readIpAddress } from './address-kind.ts'

/**
 * Is where the owner lets calls go although it is not public: hosts by their names in lower case, and networks such as
 * `10.0.0.0/8`. Everybody who may name an address may then name these.
 */
export interface AllowedPlaces {
  readonly hosts: readonly string[]
  readonly networks: readonly string[]
}

/**
 * Reads host names, IP addresses and networks with commas between them. Gives the place in the list, from 1, of the first
 * that is none of these.
 *
 * @example readAllowedPlaces('lms.school.lan,10.0.0.0/8') // { allowed: { hosts: ['lms.school.lan'], networks: ['10.0.0.0/8'] } }
 */
export function readAllowedPlaces(text: string): { readonly allowed: AllowedPlaces } | { readonly badEntry: number } {
  const entries = text.split(',').map(entry => entry.trim())
  const hosts: string[] = []
  const networks: string[] = []
  for (const [index, entry] of entries.entries()) {
    const network = networkOf(entry)
    const host = network === undefined ? hostOf(entry) : undefined
    if (network !== undefined) networks.push(network)
    else if (host !== undefined) hosts.push(host)
    else return { badEntry: index + 1 }
  }
  return { allowed: { hosts, networks } }
}

/** Tells whether the owner allows a host by its name, whatever port and private address it has. */
export function allowsHost({ hosts }: AllowedPlaces, host: string): boolean {
  return hosts.includes(host)
}

/** Tells whether an IP address lies in a network that the owner allows. */
export function allowsAddress({ networks }: AllowedPlaces, text: string): boolean {
  const address = readIpAddress(text)
  if (address === undefined) return false
  return networks.some(network => {
    const [start, bits] = ipaddr.parseCIDR(network)
    return start.kind() === address.kind() && address.match(start, bits)
  })
}

function networkOf(entry: string): string | undefined {
  const [start = '', bits, ...rest] = entry.split('/')
  const address = readIpAddress(start)
  if (address === undefined || rest.length > 0) return undefined
  const most = address.kind() === 'ipv4' ? 32 : 128
  if (bits === undefined) return `${start}/${most}`
  return /^\d{1,3}$/.test(bits) && Number(bits) <= most ? entry : undefined
}

// A number or a short form, which the reader of addresses turns into an IP address, is no name.
function hostOf(entry: string): string | undefined {
  if (!/^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*$/u.test(entry) || !URL.canParse(`http://${entry}`)) return undefined
  const { hostname } = new URL(`http://${entry}`)
  return readIpAddress(hostname) === undefined ? hostname : undefined
}
