import { rememberedWith } from '../../item-checks/remembered.ts'
import { normaliseAnswer } from '../../text/normalise-answer.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import { pools } from './pools.ts'

// A single visit abroad doesn't move an article, and one place doesn't fix where all of it happens.
const mostOf = 0.75

/** Says where places lie, from the country to the continent, by the first of them that a pool knows; else nothing. */
export function whereTheyLie(places: readonly Entity[]): readonly string[] {
  for (const place of places) {
    const near = nearByName(place)
    if (near.length > 0) return near
  }
  return []
}

/**
 * Says where an article plays, from the finest to the widest: the countries and regions in which at least three of four
 * of the places lie that a pool knows. What lies nowhere that a pool knows is most likely there.
 */
export const whereItPlays: (reader: BankReader) => readonly string[] = rememberedWith(({ bank }: BankReader) => {
  const known = bank.entities.map(nearByName).filter(near => near.length > 0)
  const counts = new Map<string, number>()
  for (const near of known) for (const region of near) counts.set(region, (counts.get(region) ?? 0) + 1)
  const shared = [...counts].filter(([, count]) => count >= known.length * mostOf)
  return shared.sort(([, a], [, b]) => a - b).map(([region]) => region)
})

function nearByName({ names }: Entity): readonly string[] {
  for (const { text } of names) {
    const near = places().get(normaliseAnswer(text))
    if (near !== undefined) return near
  }
  return []
}

let known: ReadonlyMap<string, readonly string[]> | undefined

function places(): ReadonlyMap<string, readonly string[]> {
  known ??= new Map(
    // The later of two of one name stands: Singapore is a country before it is a city.
    ['cities', 'countries'].flatMap(wanted =>
      pools
        .filter(({ name }) => name === wanted)
        .flatMap(({ entries }) => entries)
        .flatMap(({ name, also = [], near = [] }) =>
          [name, ...also].map(one => [normaliseAnswer(one), wanted === 'countries' ? [name, ...near] : near] as const),
        ),
    ),
  )
  return known
}
