import { createHmac, timingSafeEqual } from 'node:crypto'
import type { StudentId } from '../../vocabulary/identifiers.ts'

/**
 * Computes what is kept of a PIN: a hash keyed by the secret of the server and bound to its student. Six digits are
 * soon tried out, so what guards them is that the secret isn't in the database and that `guard-pins` counts tries.
 */
export function hashPin(secret: string, student: StudentId, pin: string): string {
  return hash(secret, student, pin).toString('hex')
}

/** Tells whether a PIN is the one whose hash is given, in a time that tells nothing about the hash. */
export function isPinOf(secret: string, student: StudentId, pin: string, kept: string): boolean {
  const expected = Buffer.from(kept, 'hex')
  const given = hash(secret, student, pin)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

const hash = (secret: string, student: StudentId, pin: string): Buffer =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['pin', student, pin]))
    .digest()
