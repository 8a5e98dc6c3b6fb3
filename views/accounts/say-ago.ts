const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/**
 * Says how long ago something was, roughly, from milliseconds, so that no time zone needs to be known.
 *
 * @example sayAgo(3 * 60_000) // '3 minutes ago'
 */
export function sayAgo(milliseconds: number): string {
  if (milliseconds < 2 * minute) return 'just now'
  if (milliseconds < hour) return `${Math.floor(milliseconds / minute)} minutes ago`
  if (milliseconds < 2 * hour) return 'an hour ago'
  if (milliseconds < day) return `${Math.floor(milliseconds / hour)} hours ago`
  return milliseconds < 2 * day ? 'a day ago' : `${Math.floor(milliseconds / day)} days ago`
}
