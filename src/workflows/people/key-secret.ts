import { createHash } from 'node:crypto'

/** Begins every secret of a key; owner keys of earlier versions have no mark. */
export const keyMark = 'qw_'
const checkLength = 6

/**
 * Makes the secret of an API key from an unguessable token: `qw_`, the token, and six characters that are the start of
 * their SHA-256 in base64url. The mark lets a scanner find a secret that lies where it should not; the check tells a
 * slip of typing from a key that is gone.
 */
export function makeKeySecret(token: string): string {
  return `${keyMark}${token}${checkOf(token)}`
}

/** Tells whether a text can be the secret of a key that was made here. */
export function isKeySecret(text: string): boolean {
  if (!text.startsWith(keyMark) || text.length <= keyMark.length + checkLength) return false
  return text.slice(-checkLength) === checkOf(text.slice(keyMark.length, -checkLength))
}

const checkOf = (token: string): string =>
  createHash('sha256').update(`${keyMark}${token}`).digest('base64url').slice(0, checkLength)
