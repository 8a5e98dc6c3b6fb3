// The connection's own, what would tell of somebody else, and what would turn the call into another one.
const own = /^(?:host|connection|keep-alive|content-length|transfer-encoding|te|trailer|upgrade|expect|user-agent)$/
const untold = /^(?:cookie2?|set-cookie2?|origin|referer|accept-encoding|forwarded|x-forwarded-.*|proxy-.*|sec-.*)$/

/**
 * Takes the headers that a call may carry, by their names in lower case, and leaves out the rest: those of the connection,
 * cookies, and what pretends to come from a browser or another host. Gives `undefined` for one that HTTP can't carry.
 */
export function takeHeaders(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> | undefined {
  const all = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const)
  const isSound = all.every(
    ([name, value]) => /^[!#$%&'*+.^_`|~\w-]+$/.test(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(value),
  )
  return isSound ? Object.fromEntries(all.filter(([name]) => !own.test(name) && !untold.test(name))) : undefined
}

/** Takes what may go along to another server than the one that the headers were meant for: what the caller can read. */
export function takeHarmless(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name === 'accept' || name === 'accept-language'))
}
