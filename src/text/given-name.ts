/**
 * Gives the first word of a full name where it is a given name written out, `undefined` for one word and for initials.
 *
 * @example givenName('Ada Lund') // "Ada"
 */
export function givenName(full: string): string | undefined {
  return /^(\p{Lu}\p{Ll}{2,}) /u.exec(full)?.[1]
}
