/**
 * Reads how long a server asks to be left alone, in milliseconds, from its `Retry-After`: seconds, or a date, which is
 * reckoned from the `Date` of the same answer. Gives `undefined` where it doesn't say so or not legibly.
 * Source: RFC 9110, section 10.2.3.
 */
export function readRetryAfter(headers: Pick<Headers, 'get'>): number | undefined {
  const given = headers.get('retry-after')?.trim() ?? ''
  if (/^\d{1,9}$/.test(given)) return Number(given) * 1_000
  const wait = Date.parse(given) - Date.parse(headers.get('date') ?? '')
  return Number.isNaN(wait) ? undefined : Math.max(0, wait)
}
