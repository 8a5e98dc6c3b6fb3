import { countryOf, isCountryAdjective } from '../../../text/country-of.ts'
import { normaliseAnswer } from '../../../text/normalise-answer.ts'
import { findName } from '../../entities/find-name.ts'
import type { Run } from '../../entities/thing-name.ts'
import { isProper, type Tree } from '../../trees/tree.ts'
import type { FoundMention } from './found-mention.ts'
import { type Gender, genderOfName } from './gender.ts'

/** Is a proper name taken apart: its run of tokens, its text as it stands and its words in plain small letters. */
export interface NameWords {
  readonly run: Run
  readonly text: string
  /** Are the words to compare, without articles, titles and what follows a name ("Jr."). */
  readonly words: readonly string[]
  /** Is true for a name that is all capitals and no more than six letters: it may stand for other words. */
  readonly isLetters: boolean
  readonly gender: Gender | undefined
  /** Is the country that the name names, as `countryOf` calls it. */
  readonly country: string | undefined
}

const titles = new Set(
  'mr mrs ms miss mx shah tsar mlle mme mademoiselle madame madam monsieur chair speaker president-elect senators dr doctor prof professor sir dame lord lady king queen prince princess president minister senator sen rep governor gov mayor secretary chancellor judge justice general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm commander pope saint st reverend rev father sister brother ayatollah imam sheikh sheikha sultan emir emperor empress baron baroness count countess duke duchess premier coach detective officer rabbi bishop archbishop cardinal ambassador chairman chairwoman congressman congresswoman representative speaker spokesman spokeswoman prime vice deputy acting former'.split(
    ' ',
  ),
)
const suffix = /^(?:jr|sr|phd|md|obe|mbe|cbe|kbe|qc|mp|esq)$/

/** Tells whether a word, in plain small letters, is a title that stands before a person's name. */
export const isTitleWord = (word: string): boolean => titles.has(word)

/**
 * Reads the words of a name that a mention bears: titles before a person's name, "the" and a possessive end left out.
 * Gives `undefined` where nothing of a name is left: a title alone, figures.
 */
export function readNameWords(tree: Tree, found: FoundMention, text: string): NameWords | undefined {
  const run = trimRun(tree, findName(tree, { ...found, cluster: '' }) ?? found, found)
  const [from, to] = [tree.tokens[run.first], tree.tokens[run.last]]
  if (from === undefined || to === undefined) return undefined
  const said = text
    .slice(from.start, to.end)
    .replace(/\s+/g, ' ')
    .replace(/^U\. S\./, 'U.S.')
    .replace(/['’]s$/, '')
  const words = found.kind === 'person' ? personWords(said) : normaliseAnswer(said).split(' ')
  if (words.length === 0 || !words.some(word => /[a-z]/.test(word))) return undefined
  const [given = ''] = words
  return {
    ...{ run, text: said, words, isLetters: /^(?:\p{Lu}\.?){2,6}$/u.test(said) },
    country: found.kind !== 'person' && isCountryForm(said) ? countryOf(said.replace(formal, '')) : undefined,
    gender: found.kind === 'person' && words.length > 1 ? genderOfName(given) : undefined,
  }
}

const formal = /^(?:(?:People['’]s|Islamic|Federal|Democratic) )?(?:Republic|Kingdom|State|Commonwealth) of (?:the )?/

// "Iraqi" by itself is no country, though it belongs to one; "Iran" is.
const isCountryForm = (name: string): boolean =>
  (!isCountryAdjective(name) && !/(?:ish|ese|[iae]ans?|is?|ch)$/i.test(name)) ||
  /^(?:.*stan|iran|japan|sudan|south sudan|taiwan|oman|jordan|bhutan|azerbaijan|lebanon|burundi|fiji|mali|malawi|brunei|haiti|djibouti|kiribati)$/i.test(
    name,
  )

// "Al-Assad" is "Assad", "Le Drian" goes by "Drian", and "Jong-un" is one word.
function personWords(said: string): readonly string[] {
  const plain = normaliseAnswer(said.replace(/(?<!\p{L})[ae]l-(?=\p{L})/giu, '').replace(/(?<=\p{L})-(?=\p{L})/gu, ''))
  const words = withoutSuffix(withoutTitles(plain.split(' ')))
  if (words[0] === 'of') return []
  const own = words.includes('of') && words.indexOf('of') > 0 ? words.slice(0, words.indexOf('of')) : words
  const telling = own.filter(word => !particles.has(word))
  return telling.length > 0 ? telling : own
}

const particles = new Set('de di da del della der den des du dos van von ten ter la le bin ibn bint'.split(' '))

function trimRun(tree: Tree, { first, last }: Run, { kind }: FoundMention): Run {
  let [start, end] = [first, last]
  while (start < end && /^(?:the|an?|["“”‘'(])$/i.test(tree.tokens[start]?.text ?? '')) start += 1
  while (end > start && (tree.tokens[end]?.xpos === 'POS' || /^[,"”“’')(]$/.test(tree.tokens[end]?.text ?? '')))
    end -= 1
  // "Australian Prime Minister Tony Abbott" as one run: what is proper after the last title is the name.
  while (kind === 'person' && start < end && isTitle(tree, start) && isProper(tree, start + 1)) start += 1
  return { first: start, last: end }
}

const isTitle = (tree: Tree, token: number): boolean =>
  titles.has(tree.tokens[token]?.text.toLowerCase().replace('.', '') ?? '')

function withoutTitles(words: readonly string[]): readonly string[] {
  let from = 0
  while (from < words.length - 1 && titles.has(words[from] ?? '')) from += 1
  return from > 0 && titles.has(words[from] ?? '') ? [] : words.slice(from)
}

const withoutSuffix = (words: readonly string[]): readonly string[] =>
  words.length > 2 && suffix.test(words.at(-1) ?? '') ? words.slice(0, -1) : words
