// Words, numbers and file names, which no token or key looks like.
const plain = /^(?:(?:[a-z]{1,24}\d{0,2}|\d{1,8})(?:[-.]|$))+$/
const storedId = /^[a-z]{2}_[A-Za-z0-9_-]{21}$/
const prefix = /^[a-z]{2}_/
const mostSegments = 12

/**
 * Gives a path as it may stand in the log: words, numbers and identifiers stay, anything else is `…`, since a link may
 * carry in its path what opens something.
 *
 * @example loggedPath('/invitations/Vk3-x9_Tq0rB') // '/invitations/…'
 */
export function loggedPath(path: string): string {
  const [, ...segments] = path.split('/', mostSegments + 1)
  return `/${segments.map((segment, at) => (isTold(segment, segments[at - 1]) ? segment : '…')).join('/')}`
}

// The code of a class, typed in small letters, looks like a word.
function isTold(segment: string, before: string | undefined): boolean {
  if (before === 'join') return segment === ''
  return segment === '' || storedId.test(segment) || plain.test(segment.replace(prefix, ''))
}
