import { hash, timingSafeEqual } from 'node:crypto'

/** Computes what is kept of a token or key: its SHA-256 in hexadecimal, from which it can't be found. */
export function hashToken(token: string): string {
  return sha256(token).toString('hex')
}

/** Tells whether a token is the one whose hash is given, in a time that tells nothing about the hash. */
export function isTokenOf(token: string, expectedHash: string): boolean {
  const expected = Buffer.from(expectedHash, 'hex')
  const given = sha256(token)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

const sha256 = (text: string): Buffer => hash('sha256', text, 'buffer')
