import type { OutboundFailure } from '../vocabulary/outbound-failure.ts'

/** Is an address that somebody named and that is well formed; whether it may be called is not settled with that. */
export type OutsideAddress = { readonly url: URL } | { readonly failure: OutboundFailure }

const longest = 2_048

/**
 * Reads an address that somebody else than the owner named: http or https, a host, no name or password, no sign that
 * readers of addresses drop or turn, such as tabs and backslashes. All forms of an IPv4 address come out as four decimal
 * numbers, a name in lower case, in its ASCII form and without the dot at its end. The fragment is dropped.
 * Fails with `bad-address` and, where https is asked for, `not-https`.
 *
 * @example readOutsideAddress('http://2130706433/') // { url: http://127.0.0.1/ }
 */
export function readOutsideAddress(text: string, httpsOnly = false): OutsideAddress {
  const isPlain = text.length <= longest && !/[\s\\\p{C}]/u.test(text) && /^https?:\/\/[^/?#@]+(?:[/?#]|$)/i.test(text)
  if (!isPlain || !URL.canParse(text)) return { failure: 'bad-address' }
  const url = new URL(text)
  url.hash = ''
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.slice(0, -1)
  if (!isHost(url.hostname)) return { failure: 'bad-address' }
  return httpsOnly && url.protocol !== 'https:' ? { failure: 'not-https' } : { url }
}

/** Reads where a redirect leads, from the address that gave it; the outcome is that of `readOutsideAddress`. */
export function readRedirect(location: string, from: URL, httpsOnly = false): OutsideAddress {
  if (location.length > longest || !URL.canParse(location, from.href)) return { failure: 'bad-address' }
  const next = readOutsideAddress(new URL(location, from).href)
  if ('failure' in next || next.url.protocol === 'https:') return next
  if (httpsOnly) return { failure: 'not-https' }
  return from.protocol === 'https:' ? { failure: 'downgraded' } : next
}

/** Gives the host of an address, an IPv6 address without its brackets. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '')
}

function isHost(host: string): boolean {
  return host.length <= 253 && (/^\[[\da-f:]+\]$/.test(host) || /^[a-z\d_-]+(?:\.[a-z\d_-]+)*$/.test(host))
}
