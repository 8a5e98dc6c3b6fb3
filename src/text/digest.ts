import { hash } from 'node:crypto'

/**
 * Computes a short stable digest of any JSON value: 16 characters of base64url (96 bits of SHA-256). Keys are sorted
 * first, so equal values have equal digests on every machine.
 *
 * @example digestOf({ b: 1, a: 2 }) === digestOf({ a: 2, b: 1 })
 */
export function digestOf(value: unknown): string {
  return hash('sha256', writeSorted(value), 'base64url').slice(0, 16)
}

/**
 * Makes the function that gives `digestOf` a list with one more text at its end, for lists that differ there alone: what
 * they share is written once.
 */
export function digestsAfter(list: readonly unknown[]): (last: string) => string {
  const shared = list.map(one => `${writeSorted(one)},`).join('')
  return last => hash('sha256', `[${shared}${JSON.stringify(last)}]`, 'base64url').slice(0, 16)
}

// Written at once: a sorted copy of each value, to write that, takes longer than the hash.
function writeSorted(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  let written = ''
  if (Array.isArray(value)) {
    for (const one of value) written += written === '' ? writeSorted(one) : `,${writeSorted(one)}`
    return `[${written}]`
  }
  const members = value as Readonly<Record<string, unknown>>
  for (const key of sortKeys(Object.keys(members))) {
    const inner = members[key]
    if (inner !== undefined) written += `${written === '' ? '' : ','}${JSON.stringify(key)}:${writeSorted(inner)}`
  }
  return `{${written}}`
}

const fewKeys = 12

// By insertion: most things have a handful of keys, nearly in order.
function sortKeys(keys: string[]): string[] {
  if (keys.some(startsWithDigit)) return keys.sort(compareKeys)
  if (keys.length > fewKeys) return keys.sort()
  for (let at = 1; at < keys.length; at += 1) {
    const key = keys[at] ?? ''
    let place = at
    for (let before = keys[place - 1]; before !== undefined && before > key; before = keys[place - 1]) {
      keys[place] = before
      place -= 1
    }
    keys[place] = key
  }
  return keys
}

// JSON.stringify puts keys that are array indexes first, by size, and digests made so are stored.
function compareKeys(a: string, b: string): number {
  const [one, other] = [indexOfKey(a), indexOfKey(b)]
  return one === other ? (a < b ? -1 : 1) : one < other ? -1 : 1
}

function startsWithDigit(key: string): boolean {
  const code = key.charCodeAt(0)
  return code >= 48 && code <= 57
}

function indexOfKey(key: string): number {
  const isIndex = startsWithDigit(key) && /^(?:0|[1-9]\d{0,9})$/.test(key) && Number(key) < greatestIndex
  return isIndex ? Number(key) : Number.POSITIVE_INFINITY
}

const greatestIndex = 2 ** 32 - 1
