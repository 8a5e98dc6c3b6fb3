import { isCountryName } from '../../text/country-names.ts'
import { normaliseAnswer } from '../../text/normalise-answer.ts'
import { pluralOf } from '../../text/noun-forms.ts'
import type { EntityKind } from '../../vocabulary/entity.ts'
import type { Noun } from '../../vocabulary/noun.ts'
import { childrenBy, lemmaOf, type Tree, tagOf } from '../trees/tree.ts'
import type { Cluster } from './cluster.ts'
import { sortOfName } from './sort-of-name.ts'

// A noun that says less than the kind does, or that belongs to a moment only, names no class.
const empty = new Set(
  'thing one other member part side way issue time place number case area kind lot people person man woman he she it they event something anything everything matter fact name year month week day night morning evening rival winner loser copy centerpiece centrepiece recipient victim owner target source cause home host goal aim result sponsor favourite favorite successor rest half enemy foe ally opponent neighbour neighbor friend partner achievement masterpiece masterwork triumph feat giant gem highlight success failure hit flop miracle marvel wonder treasure classic delight disaster icon legend phenomenon sensation landmark milestone debut favourite standout blockbuster'.split(
    ' ',
  ),
)
const geographic =
  /^(?:city|town|village|island group|country|capital|state|province|region|district|island|river|county|neighbourhood|constituency|continent|territory|republic|kingdom|nation|lake|sea|ocean|mountain|valley|desert|forest|suburb|borough|port|peninsula|archipelago|planet|coast|bay|street|road|park|square|canal)$/
const defaults: Readonly<Record<EntityKind, Noun>> = {
  person: { singular: 'person', plural: 'people' },
  organisation: { singular: 'organisation', plural: 'organisations' },
  place: { singular: 'place', plural: 'places' },
  facility: { singular: 'site', plural: 'sites' },
  nationality: { singular: 'nationality', plural: 'nationalities' },
  event: { singular: 'event', plural: 'events' },
  equipment: { singular: 'piece of equipment', plural: 'pieces of equipment' },
  other: { singular: 'thing', plural: 'things' },
}

/**
 * Finds the noun that names the class of a thing ("country", "university", "competition"), with which a question asks for
 * it: by the list of countries, by the ending of its name, by what the text calls it elsewhere, else by its kind.
 */
export function sortOfCluster(cluster: Cluster, kind: EntityKind, trees: readonly Tree[]): Noun {
  if (kind === 'person') return defaults.person
  const names = cluster.mentions.filter(({ form }) => form === 'name').map(({ text }) => text)
  // A national team bears its country's name, and "Group G" is a group.
  if ((kind === 'place' || kind === 'organisation') && names.some(name => isCountry(name))) return nounOf('country')
  if (names.some(name => /^Group \w{1,2}$/.test(name))) return nounOf('group')
  // "The West Bank" is no bank, and "Linkin Park" no park.
  const isOfKind = (noun: string) =>
    kind === 'place' ? geographic.test(noun) : kind === 'facility' || !geographic.test(noun)
  const ending = names.map(sortOfName).find(noun => noun !== undefined && isOfKind(noun))
  if (ending !== undefined) return nounOf(ending)
  const called = cluster.mentions
    .flatMap(({ mention, form }) => {
      const tree = trees[mention.sentence]
      if (tree === undefined || form === 'inner' || form === 'pronoun') return []
      // "The journal Nature": the noun before a name says what it names.
      const nouns = form === 'name' ? [mention.head, ...childrenBy(tree, mention.head, 'nmod:desc')] : [mention.head]
      return nouns
        .filter(noun => form === 'name' || isDetermined(tree, noun))
        .filter(noun => tagOf(tree, noun) === 'NN' && /^\p{Ll}/u.test(tree.tokens[noun]?.text ?? ''))
        .map(noun => lemmaOf(tree, noun))
    })
    .filter(noun => !empty.has(noun) && /^[a-z][a-z-]+$/.test(noun) && (kind !== 'place' || geographic.test(noun)))
  const most = mostFrequent(called)
  return most === undefined ? defaults[kind] : nounOf(most)
}

// "Olm, the robot" is one, and "new work with Olm, redesign of its hall" are two things.
const isDetermined = (tree: Tree, noun: number): boolean =>
  childrenBy(tree, noun, 'det', 'nmod:poss', 'compound').length > 0 || sortOfName(lemmaOf(tree, noun)) !== undefined

/** Tells whether a name is that of a country, its common acronyms included. */
function isCountry(name: string): boolean {
  const plain = normaliseAnswer(name)
  return (
    /^(?:u\.?s\.?a?|u\.?k|uae|ussr|soviet union|united states of america|great britain|america|england|scotland|wales)\.?$/.test(
      plain,
    ) ||
    (isCountryName(plain) && !isCountryAdjective(plain))
  )
}

const isCountryAdjective = (plain: string): boolean =>
  isCountryName(plain.replace(/(?:n|an|i)$/, '')) && /(?:an|i)$/.test(plain)

function mostFrequent(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

const nounOf = (singular: string): Noun => ({ singular, plural: pluralOf(singular) })
