import { hash } from 'node:crypto'

/** Is what a table holds, in short: how many rows, and a hash of 256 bits over them all, in hexadecimal. */
export interface TableDigest {
  readonly rows: number
  readonly hash: string
}

/** Is the digest of each table by its name. */
export type Digests = Readonly<Record<string, TableDigest>>

/** Takes the lines of a table and tells its digest. */
export interface Digesting {
  readonly add: (line: string) => void
  readonly tell: () => TableDigest
}

const modulus = 1n << 256n

/**
 * Begins the digest of a table: the sum of the SHA-256 of its lines, modulo 2^256. Guarantee: the order of the rows
 * doesn't matter, since two databases order text in different ways; a row that is missing, doubled or changed does.
 * It tells of mistakes, not of somebody who forges rows. Source: Bellare and Micciancio, "A New Paradigm for
 * Collision-free Hashing" (1997), AdHASH.
 */
export function digestTable(): Digesting {
  let rows = 0
  let sum = 0n
  return {
    add: line => {
      rows++
      sum = (sum + BigInt(`0x${hash('sha256', line)}`)) % modulus
    },
    tell: () => ({ rows, hash: sum.toString(16).padStart(64, '0') }),
  }
}

/** Finds the first table of which two databases hold different rows, and says so; `undefined` where they hold the same. */
export function findDifference(expected: Digests, found: Digests): string | undefined {
  for (const [table, { rows, hash }] of Object.entries(expected)) {
    const other = found[table]
    if (other?.rows !== rows) return `table "${table}" has ${other?.rows ?? 'no'} rows instead of ${rows}`
    if (other.hash !== hash) return `the ${rows} rows of table "${table}" are not the same`
  }
  return undefined
}
