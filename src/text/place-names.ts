import places from './gazetteers/places.json' with { type: 'json' }
import { normaliseAnswer } from './normalise-answer.ts'
import { rememberedSet } from './remembered-set.ts'

/** Says what a place of the gazetteer is. */
export type PlaceSort = 'country' | 'continent' | 'region' | 'water' | 'city'

const lists: readonly (readonly [sort: PlaceSort, has: (name: string) => boolean])[] = [
  ['country', rememberedSet(places.country)],
  ['continent', rememberedSet(places.continent)],
  ['region', rememberedSet(places.region)],
  ['water', rememberedSet(places.water)],
  ['city', rememberedSet(places.city)],
]

/**
 * Tells what place a name is, `undefined` for a name that the gazetteer doesn't hold. A name of several ("Georgia") is
 * the first of country, continent, region, water and city. Source: the provenance in `gazetteers/places.json`.
 *
 * @example sortOfPlace('the United Arab Emirates') // "country"
 */
export function sortOfPlace(name: string): PlaceSort | undefined {
  const plain = normaliseAnswer(name)
  return lists.find(([, has]) => has(plain))?.[0]
}
