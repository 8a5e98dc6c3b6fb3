import { countryAliases } from './country-aliases.ts'
import { isCountryName } from './country-names.ts'
import { normaliseAnswer } from './normalise-answer.ts'

// Adjectives and peoples that no plain ending makes of the country's name.
const adjectives = `afghanistan:afghan argentina:argentine,argentinean,argentinian azerbaijan:azerbaijani,azeri
  bangladesh:bangladeshi belgium:belgian bosnia:bosnian brazil:brazilian canada:canadian chad:chadian china:chinese
  croatia:croatian,croat cyprus:cypriot czechia:czech denmark:danish ecuador:ecuadorean,ecuadorian egypt:egyptian
  england:english finland:finnish france:french germany:german greece:greek hungary:hungarian iceland:icelandic
  iran:iranian ireland:irish italy:italian japan:japanese jordan:jordanian kazakhstan:kazakh,kazakhstani
  kyrgyzstan:kyrgyz laos:laotian lebanon:lebanese luxembourg:luxembourger malta:maltese mexico:mexican
  montenegro:montenegrin morocco:moroccan myanmar:burmese nepal:nepalese,nepali netherlands:dutch norway:norwegian
  pakistan:pakistani palestine:palestinian peru:peruvian philippines:filipino,philippine poland:polish
  portugal:portuguese senegal:senegalese serbia:serbian,serb scotland:scottish singapore:singaporean
  slovakia:slovak,slovakian slovenia:slovenian,slovene spain:spanish sudan:sudanese sweden:swedish switzerland:swiss
  taiwan:taiwanese tajikistan:tajik thailand:thai tunisia:tunisian turkey:turkish turkmenistan:turkmen
  uk:british,briton ukraine:ukrainian us:american uzbekistan:uzbek vietnam:vietnamese wales:welsh yemen:yemeni
  israel:israeli somalia:somali`

const ofAdjective: ReadonlyMap<string, string> = new Map(
  adjectives.split(/\s+/).flatMap(entry => {
    const [country = '', words = ''] = entry.split(':')
    return words.split(',').map(word => [word, country] as const)
  }),
)

/**
 * Finds the country that a word or name in any case means, as a name or as an adjective, under one name for all of its
 * forms: "us" for "American", "United States" and "U.S.". Gives `undefined` for anything else. The result is a normalised
 * name to compare, not to print.
 *
 * @example countryOf('Iraqi') // "iraq"
 */
export function countryOf(name: string): string | undefined {
  const plain = normaliseAnswer(name)
  const known = found.get(plain)
  if (known !== undefined) return known === '' ? undefined : known
  const country = findCountry(plain)
  if (found.size < mostKept) found.set(plain, country ?? '')
  return country
}

/** Tells whether a word, in any case, is the adjective of a country that no plain ending makes: "Greek", "French". */
export const isCountryAdjective = (name: string): boolean => ofAdjective.has(normaliseAnswer(name))

// Texts say the same words again and again; what is kept is bounded.
const found = new Map<string, string>()
const mostKept = 5_000

function findCountry(plain: string): string | undefined {
  const adjective = ofAdjective.get(plain) ?? ofAdjective.get(plain.replace(/s$/, ''))
  if (adjective !== undefined) return shortest(adjective)
  const plural = plain.replace(/s$/, '')
  const word = isCountryName(plain) ? plain : isCountryName(plural) ? plural : undefined
  if (word === undefined) return countryAliases(plain).length > 0 ? shortest(plain) : undefined
  const base = ['', 'i', 'n', 'an'].map(ending =>
    word.endsWith(ending) ? word.slice(0, word.length - ending.length) : '',
  )
  return shortest(base.findLast(name => name !== '' && isBareName(name)) ?? word)
}

const isBareName = (name: string): boolean => isCountryName(name) && !/(?:i|n|an)$/.test(name)

// One name stands for all aliases: the shortest, then the first in the alphabet.
function shortest(plain: string): string {
  const all = [plain, ...countryAliases(plain).map(normaliseAnswer)]
  return all.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? plain
}
