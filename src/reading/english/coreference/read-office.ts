import { countryOf } from '../../../text/country-of.ts'
import { childrenBy, lemmaOf, subtreeOf, type Tree } from '../../trees/tree.ts'
import type { FoundMention } from './found-mention.ts'
import type { NameWords } from './name-words.ts'
import { isRoleNoun } from './role-nouns.ts'

/** Is what words say of an office: its nouns and titles, and the countries that it belongs to, as `countryOf` names them. */
export interface Office {
  readonly roles: readonly string[]
  readonly countries: readonly string[]
  /** Are the other words that say which office it is, in small letters: "foreign", "prime". */
  readonly words: readonly string[]
}

const farthest = 7
// Things hold no office.
const none: Office = { roles: [], countries: [], words: [] }

/**
 * Reads the office that the words before a name give ("US Secretary of State John Kerry"), inside its mention or not, or
 * that a description says ("the president of Iraq").
 */
export function readOffice(tree: Tree, found: FoundMention, name: NameWords | undefined): Office {
  if (found.kind !== 'person') return none
  return name === undefined ? readDescribed(tree, found) : readTitles(tree, name.run.first)
}

function readTitles(tree: Tree, from: number): Office {
  const roles: string[] = []
  const countries: string[] = []
  const words: string[] = []
  let at = from - 1
  for (; at >= Math.max(0, from - farthest); at -= 1) {
    const token = tree.tokens[at]
    if (token === undefined || !isTitlePart(token)) break
    const word = token.text.toLowerCase().replace('.', '')
    const lemma = token.lemma.toLowerCase()
    if (/^(?:mr|mrs|ms|miss|sir|lord|lady|dame)$/.test(word) || isRoleNoun(lemma))
      roles.push(isRoleNoun(lemma) ? lemma : word)
    const country = countryAt(tree, at)
    if (country !== undefined) countries.push(country)
    else if (/^(?:NOUN|PROPN|ADJ)$/.test(token.upos)) words.push(lemma)
  }
  return { roles, countries, words }
}

const isTitlePart = ({ upos, text }: Tree['tokens'][number]): boolean =>
  /^(?:NOUN|PROPN|ADJ)$/.test(upos) || /^(?:of|for|['’]s|-)$/i.test(text)

function readDescribed(tree: Tree, { first, last, head }: FoundMention): Office {
  const noun = lemmaOf(tree, head)
  const added = new Set(childrenBy(tree, head, 'acl', 'appos', 'parataxis', 'conj'))
  const within = subtreeOf(tree, head, child => added.has(child)).filter(at => at >= first && at <= last && at !== head)
  const countries = within.flatMap(at => countryAt(tree, at) ?? [])
  const words = within.filter(
    at => countryAt(tree, at) === undefined && /^(?:NOUN|PROPN|ADJ)$/.test(tree.tokens[at]?.upos ?? ''),
  )
  return {
    roles: isRoleNoun(noun) ? [noun] : [],
    countries: [...new Set(countries)],
    words: words.map(at => lemmaOf(tree, at)),
  }
}

// "South Korean" is two words, of which the second alone would be another's.
function countryAt(tree: Tree, at: number): string | undefined {
  const [before, own, after] = [tree.tokens[at - 1], tree.tokens[at], tree.tokens[at + 1]]
  if (own === undefined || !/^\p{Lu}/u.test(own.text)) return undefined
  const joined = before === undefined ? undefined : countryOf(`${before.text} ${own.text}`)
  if (joined !== undefined) return joined
  return after !== undefined && countryOf(`${own.text} ${after.text}`) !== undefined ? undefined : countryOf(own.text)
}
