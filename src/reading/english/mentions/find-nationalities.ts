import { sortOfPeople } from '../../../text/people-names.ts'
import type { Tree } from '../../trees/tree.ts'
import type { EnglishMention } from './english-mention.ts'

const longest = 3

/**
 * Finds the words of a sentence for nations, peoples, faiths and parts of the world: "French", "Iraqis", "South Korean",
 * "Kurdish". `sort` says of which. A word counts with a capital only ("polish") and
 * outside longer names. Languages ("speaks Arabic") and "Western" are left out; faiths are of kind
 * `other`.
 */
export function findNationalities(tree: Tree, isNamed: (token: number) => boolean): EnglishMention[] {
  const found: EnglishMention[] = []
  for (let first = 0; first < tree.tokens.length; first += 1) {
    const last = isNamed(first) ? undefined : endOfPeople(tree, first)
    if (last === undefined) continue
    const sort = sortOfPeople(wordsOf(tree, first, last))
    if (sort !== undefined && !isLanguage(tree, last))
      found.push({
        ...{ sentence: tree.index, first, last, head: last, form: 'name', sort },
        kind: sort === 'faith' ? 'other' : 'nationality',
        confidence: sort === 'country' ? 0.97 : 0.85,
      })
    first = last
  }
  return found
}

const wordsOf = (tree: Tree, first: number, last: number): string =>
  tree.tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ')

function endOfPeople(tree: Tree, first: number): number | undefined {
  if (!/^\p{Lu}/u.test(tree.tokens[first]?.text ?? '') || /^(?:Western|The$)/.test(tree.tokens[first]?.text ?? ''))
    return undefined
  for (let last = Math.min(first + longest - 1, tree.tokens.length - 1); last >= first; last -= 1)
    if (isWorded(tree, first, last) && sortOfPeople(wordsOf(tree, first, last)) !== undefined && isPeople(tree, last))
      return last
  return undefined
}

const isWorded = (tree: Tree, first: number, last: number): boolean =>
  tree.tokens.slice(first, last + 1).every(({ text }, at) => /\p{L}$/u.test(text) || (text === '-' && at === 1)) &&
  /\p{L}$/u.test(tree.tokens[last]?.text ?? '')

// A singular noun without an article is a language: "in English", "spoke German", "dialects of French".
function isLanguage(tree: Tree, last: number): boolean {
  const { upos = '', relation = '', xpos = '' } = tree.tokens[last] ?? {}
  // "(Arabic: ...)" gives a word in that language.
  if (/^(?:languages?|:)$/i.test(tree.tokens[last + 1]?.text ?? '')) return true
  if (/S$/.test(xpos) || !/^(?:NOUN|PROPN)$/.test(upos)) return false
  const hasOwner = tree
    .childrenOf(last)
    .some(child => /^(?:det|nmod:poss|nummod|amod)/.test(tree.tokens[child]?.relation ?? ''))
  return !hasOwner && /^(?:obl|nmod|obj|nsubj|conj|list)(?!:desc)/.test(relation)
}

function isPeople(tree: Tree, last: number): boolean {
  const { upos = '', relation = '' } = tree.tokens[last] ?? {}
  return !/^(?:VERB|ADV)$/.test(upos) || /^amod/.test(relation)
}
