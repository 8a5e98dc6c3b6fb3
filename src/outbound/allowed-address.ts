/**
 * Is an address that may be called, and who allowed it. The owner may set one of this machine or of a private network;
 * an address from anybody else will have to be public.
 */
export interface AllowedAddress {
  readonly href: string
  readonly setBy: 'owner'
}

/**
 * Takes an address that the owner set, by http or https, to any host. Gives `undefined` for what is no such address and
 * for one that holds a name or a password, which would show in logs.
 *
 * @example allowOwnerAddress('http://127.0.0.1:11434/v1') // { href: 'http://127.0.0.1:11434/v1', setBy: 'owner' }
 */
export function allowOwnerAddress(address: string): AllowedAddress | undefined {
  if (!/^https?:\/\/[^\s]+$/i.test(address) || !URL.canParse(address)) return undefined
  const { href, username, password } = new URL(address)
  return username === '' && password === '' ? { href, setBy: 'owner' } : undefined
}

/** Adds a path to that of an address, which keeps its query; an address that ends in the path already stays as it is. */
export function addPath({ href, setBy }: AllowedAddress, path: string): AllowedAddress {
  const url = new URL(href)
  const own = url.pathname.replace(/\/$/, '')
  url.hash = ''
  url.pathname = own.endsWith(path) ? own : `${own}${path}`
  return { href: url.href, setBy }
}
