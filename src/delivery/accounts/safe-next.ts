const standIn = 'http://site.invalid'

/**
 * Gives the address to go on to, if it is one of this site; else that of the account page. An address of another site in
 * any guise ("//other.example", "/\other.example") is none of this.
 */
export function safeNext(given: string | undefined): string {
  const account = '/account'
  if (given === undefined || !/^\/(?![/\\])[\x21-\x7e]*$/.test(given) || !URL.canParse(given, standIn)) return account
  const { origin, pathname, search, hash } = new URL(given, standIn)
  return origin === standIn && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : account
}
