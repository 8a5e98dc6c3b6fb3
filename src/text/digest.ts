import { createHash } from 'node:crypto'

/**
 * Computes a short stable digest of any JSON value: 16 characters of base64url (96 bits of SHA-256). Keys are sorted
 * first, so equal values have equal digests on every machine.
 *
 * @example digestOf({ b: 1, a: 2 }) === digestOf({ a: 2, b: 1 })
 */
export function digestOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('base64url')
    .slice(0, 16)
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]))
}
