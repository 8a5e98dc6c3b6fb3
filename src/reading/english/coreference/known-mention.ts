import { childrenBy, lemmaOf, type Tree } from '../../trees/tree.ts'
import type { FoundMention } from './found-mention.ts'
import { type Gender, genderOfNoun } from './gender.ts'
import { type NameWords, readNameWords } from './name-words.ts'
import { type Pronoun, pronounOf } from './person-pronoun.ts'
import { type Office, readOffice } from './read-office.ts'

/** Is what a kind comes down to where mentions are compared: governments and states go by one name in any treebank. */
export type Sort = 'person' | 'body' | 'place' | 'people' | 'time' | 'thing'

/** Is a mention with what its words tell of the thing: enough to compare it with others without its tree. */
export interface KnownMention {
  readonly index: number
  readonly found: FoundMention
  readonly tree: Tree
  readonly sort: Sort
  readonly text: string
  /** Is the lemma of the head in lower case. */
  readonly noun: string
  /** Are the words of a proper name, titles left out. */
  readonly name?: NameWords
  readonly pronoun?: Pronoun
  /** Is the office or title that the words give, with its country. */
  readonly office: Office
  readonly number: 'one' | 'many' | undefined
  readonly gender: Gender | undefined
  readonly opening: 'definite' | 'pointing' | 'indefinite' | 'owned' | 'bare'
  /** Are the words that describe the noun, in lower case, before and after it. */
  readonly modifiers: ReadonlySet<string>
  /** Are the words that take only a part of what is named: "southern" of "southern Iraq". */
  readonly part: readonly string[]
  /** Tells that a phrase or a clause after the noun says more ("the city of Olm"). */
  readonly isFollowed: boolean
}

/** Reads what the words of each mention tell, in the order of the text. Mentions out of their sentence are left out. */
export function knowMentions(
  trees: readonly Tree[],
  mentions: readonly FoundMention[],
  text: string,
): (KnownMention | undefined)[] {
  return mentions.map((found, index) => {
    const tree = trees[found.sentence]
    const isSound =
      tree?.tokens[found.last] !== undefined &&
      0 <= found.first &&
      found.first <= found.head &&
      found.head <= found.last
    return tree === undefined || !isSound ? undefined : knowMention(tree, found, index, text)
  })
}

function knowMention(tree: Tree, found: FoundMention, index: number, text: string): KnownMention {
  const { first, last, head, form } = found
  const from = tree.tokens[first]?.start ?? 0
  const words = text.slice(from, tree.tokens[last]?.end ?? from)
  const number = numberOf(tree, found)
  const isSeveral = number === 'many' && hasConjunct(tree, found)
  const name = form === 'name' && !isSeveral ? readNameWords(tree, found, text) : undefined
  const pronoun = form === 'pronoun' ? readPronoun(tree, head) : undefined
  const office = form === 'pronoun' ? { roles: [], countries: [], words: [] } : readOffice(tree, found, name)
  const noun = lemmaOf(tree, head)
  return {
    index,
    found,
    tree,
    sort: sortOf(found),
    text: words,
    noun,
    office,
    ...(name !== undefined && { name }),
    ...(pronoun !== undefined && { pronoun }),
    number,
    gender: genderOf(noun, office, name, pronoun),
    opening: openingOf(tree, found),
    part: name === undefined ? [] : partOf(tree, found, name),
    modifiers: form === 'description' ? modifiersOf(tree, found) : new Set(),
    isFollowed: form === 'description' && isFollowed(tree, found),
  }
}

function readPronoun(tree: Tree, head: number): Pronoun {
  const token = tree.tokens[head]
  const isRelative = /^W/.test(token?.xpos ?? '') && /^(?:that|which|who|whom|whose)$/i.test(token?.text ?? '')
  return isRelative ? pronounOf('which') : pronounOf(token?.text ?? '')
}

function sortOf({ kind }: FoundMention): Sort {
  switch (kind) {
    case 'person':
      return 'person'
    case 'organisation':
      return 'body'
    case 'place':
    case 'facility':
      return 'place'
    case 'nationality':
      return 'people'
    case 'date':
    case 'quantity':
      return 'time'
    default:
      return 'thing'
  }
}

const hasConjunct = (tree: Tree, { head, last }: FoundMention): boolean =>
  childrenBy(tree, head, 'conj').some(child => child > head && child <= last)

function numberOf(tree: Tree, found: FoundMention): KnownMention['number'] {
  const { head, form } = found
  const token = tree.tokens[head]
  if (form === 'pronoun') return pronounNumber(token?.text ?? '')
  if (hasConjunct(tree, found)) return 'many'
  // "Fildes" is one person, whatever its ending.
  const isOnePerson = form === 'name' && found.kind === 'person' && childrenBy(tree, head, 'det').length === 0
  if (token?.xpos === 'NNS' || (token?.xpos === 'NNPS' && !isOnePerson)) return 'many'
  return token?.xpos === 'NN' || token?.xpos === 'NNP' ? 'one' : undefined
}

function pronounNumber(word: string): KnownMention['number'] {
  if (/^(?:they|them|their|theirs|themselves|these|those|we|us|our|ours)$/i.test(word)) return 'many'
  return /^(?:he|she|it|him|her|his|hers|its|himself|herself|itself|i|me|my|this)$/i.test(word) ? 'one' : undefined
}

function genderOf(
  noun: string,
  { roles }: Office,
  name: NameWords | undefined,
  pronoun: Pronoun | undefined,
): Gender | undefined {
  if (pronoun !== undefined) return pronoun.class === 'he' || pronoun.class === 'she' ? pronoun.class : undefined
  const titled = roles.map(genderOfNoun).find(gender => gender !== undefined)
  return titled ?? name?.gender ?? (name === undefined ? genderOfNoun(noun) : undefined)
}

const articles =
  /^(?:the|this|that|these|those|an?|some|any|another|each|every|no|many|several|few|most|all|both|one|two|three|other|such|more)$/

// A tagger's name stops short of its article, so that the determiner is looked for in the tree too.
function openingOf(tree: Tree, { first, head }: FoundMention): KnownMention['opening'] {
  if (childrenBy(tree, head, 'nmod:poss').length > 0) return 'owned'
  const own = tree.tokens[first]?.text.toLowerCase() ?? ''
  const [determiner] = childrenBy(tree, head, 'det')
  const word = articles.test(own) || determiner === undefined ? own : lemmaOf(tree, determiner)
  if (word === 'the') return 'definite'
  if (/^(?:this|that|these|those)$/.test(word)) return 'pointing'
  return articles.test(word) ? 'indefinite' : 'bare'
}

const parts =
  /^(?:(?:north|south|east|west)(?:ern|east|west|eastern|western)?|central|downtown|inner|outer|upper|lower|modern|ancient|medieval|rural|urban|early|late|greater|mainland|present-day|young|old|black|white|many|most|other|former)$/

// "Western Iraq" with a small letter is a part; "Americans with disabilities" are some of them.
function partOf(tree: Tree, { first, head }: FoundMention, { run }: NameWords): string[] {
  const outside = childrenBy(tree, head, 'amod', 'compound').filter(child => child < first)
  const before = [...outside.flatMap(at => tree.tokens[at] ?? []), ...tree.tokens.slice(first, run.first)].map(
    ({ text }) => text.toLowerCase(),
  )
  const own = before.filter(word => parts.test(word))
  const isPlural = tree.tokens[head]?.xpos === 'NNPS'
  const isNarrowed =
    isPlural &&
    childrenBy(tree, head, 'nmod', 'acl', 'amod', 'nummod').some(child => child < run.first || child > run.last)
  return isNarrowed ? [...own, ...before, `narrowed at ${tree.tokens[head]?.start}`] : own
}

function modifiersOf(tree: Tree, { first, last, head }: FoundMention): ReadonlySet<string> {
  const words = new Set<string>()
  for (let at = first; at <= last; at += 1) {
    const token = tree.tokens[at]
    if (token === undefined || at === head) continue
    if (/^(?:NOUN|PROPN|ADJ|NUM|VERB|ADV)$/.test(token.upos)) words.add(token.lemma.toLowerCase())
  }
  return words
}

function isFollowed(tree: Tree, { head, last }: FoundMention): boolean {
  return childrenBy(tree, head, 'nmod', 'acl', 'appos', 'obl').some(child => child > head && child <= last)
}
