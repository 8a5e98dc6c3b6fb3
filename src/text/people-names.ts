import peoples from './gazetteers/peoples.json' with { type: 'json' }
import { normaliseAnswer } from './normalise-answer.ts'
import { rememberedSet } from './remembered-set.ts'

/** Says what a word for people is taken from: a country, a part of the world, a people or a faith. */
export type PeopleSort = 'country' | 'region' | 'people' | 'faith'

const lists: readonly (readonly [sort: PeopleSort, has: (name: string) => boolean])[] = [
  ['country', rememberedSet(peoples.country)],
  ['people', rememberedSet(peoples.people)],
  ['region', rememberedSet(peoples.region)],
  ['faith', rememberedSet(peoples.faith)],
]

/**
 * Tells from what an adjective or a noun for people is taken ("Iraqi", "Germans", "South Korean"), `undefined` for other
 * words. Case is not looked at: "polish" is for the caller to tell. Source: the provenance in `gazetteers/peoples.json`.
 */
export function sortOfPeople(word: string): PeopleSort | undefined {
  const plain = normaliseAnswer(word)
  return lists.find(([, has]) => has(plain))?.[0]
}
