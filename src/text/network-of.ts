/**
 * Gives what stands for an address where requests are counted: an address of IPv4, or the 64 bits of one of IPv6 that
 * name a network, since whoever has one address of it has them all.
 *
 * @example networkOf('2001:db8::7') // '2001:db8:0:0::/64'
 */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address
  const [left = '', right = ''] = address.split('::')
  const [front, behind] = [left, right].map(part => part.split(':').filter(Boolean)) as [string[], string[]]
  const gap = address.includes('::')
    ? Array.from({ length: Math.max(0, 8 - front.length - behind.length) }, () => '0')
    : []
  const groups = [...front, ...gap, ...behind].slice(0, 4)
  return `${groups.map(group => group.replace(/^0+(?=.)/, '')).join(':')}::/64`
}
