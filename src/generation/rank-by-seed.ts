import { digestOf, digestsAfter } from '../text/digest.ts'

/**
 * Orders things as by lot, but the same lot for the same seed, place and identities: what they say plays no part, so a
 * bank with other names gives the same choice.
 */
export function rankBySeed<T>(things: readonly T[], lot: readonly unknown[], identify: (thing: T) => string): T[] {
  if (things.length < 2) return [...things]
  const draw = digestsAfter(lot)
  return things
    .map(thing => ({ thing, drawn: draw(identify(thing)) }))
    .sort((a, b) => (a.drawn < b.drawn ? -1 : 1))
    .map(({ thing }) => thing)
}

/** Draws a whole number from 0 to `below` - 1 by lot, the same for the same lot. */
export function drawBySeed(lot: readonly unknown[], below: number): number {
  return Buffer.from(digestOf(lot), 'base64url').readUInt32BE(0) % below
}
