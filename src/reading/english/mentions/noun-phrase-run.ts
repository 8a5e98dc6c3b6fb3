import { subtreeOf, type Tree } from '../../trees/tree.ts'
import type { Run } from './name-runs.ts'

const apart =
  /^(?:appos|acl|advcl|parataxis|conj|cc|punct|cop|nsubj|csubj|aux|mark|advmod|discourse|dep|list|orphan|ccomp|xcomp|obl|vocative|expl)/
const rightOnly = /^(?:case)/

/**
 * Finds the words of the noun phrase around a head, as a description is marked: its determiner, adjectives, numbers,
 * owner and what "of" adds, without prepositions before it, relative clauses, appositions and what "and" joins to it.
 */
export function phraseOf(tree: Tree, head: number): Run {
  const own = subtreeOf(tree, head, child => {
    const { relation = '', head: above = -1 } = tree.tokens[child] ?? {}
    if (apart.test(relation) && !isInside(tree, child, above, head)) return true
    if (above === head && rightOnly.test(relation)) return true
    return above === head && relation.startsWith('nmod') && child > head && !isOf(tree, child)
  })
  const at = own.indexOf(head)
  let [first, last] = [at, at]
  while (first > 0 && own[first - 1] === (own[first] ?? 0) - 1) first -= 1
  while (last + 1 < own.length && own[last + 1] === (own[last] ?? 0) + 1) last += 1
  while (first < at && isLoose(tree, own[first] ?? head)) first += 1
  return { first: own[first] ?? head, last: own[last] ?? head }
}

// "; musician Ada Lund", "from actor Raj Das": what stands before a title is no part of it.
const isLoose = (tree: Tree, token: number): boolean =>
  /^(?:case|cc|mark|punct)$/.test(tree.tokens[token]?.relation ?? '') &&
  !/^[$€£#@"“‘']$/.test(tree.tokens[token]?.text ?? '')

/**
 * Finds a noun with the adjectives, nouns and names right before it that belong to it, without articles, numbers and
 * owners: "stone bridge" of "their two stone bridges".
 */
export function coreOf(tree: Tree, head: number): Run {
  let first = head
  for (let at = head - 1; at >= 0; at -= 1) {
    const { relation = '', head: above = -1, text = '' } = tree.tokens[at] ?? {}
    const hangs = above > at && above <= head
    const isPart = hangs && /^(?:amod|compound|flat|nmod:desc)/.test(relation) && !/^others?$/i.test(text)
    const isHyphen = /^[-‐–]$/.test(text) && tree.tokens[at + 1]?.start === tree.tokens[at]?.end
    const isLoose = hangs && /^(?:advmod|obl|conj|cc|nmod$)/.test(relation) && above !== head
    if (isPart) first = at
    else if (!isHyphen && !isLoose) break
  }
  return { first, last: head }
}

// A hyphen within ("two-day"), a joined adjective before the noun and an adverb before an adjective stay.
function isInside(tree: Tree, child: number, above: number, head: number): boolean {
  const { relation = '', text = '' } = tree.tokens[child] ?? {}
  if (child > head) return false
  return (above !== head && /^(?:advmod|conj|cc|obl|punct)/.test(relation)) || /^[-‐–]$/.test(text)
}

const isOf = (tree: Tree, child: number): boolean =>
  tree
    .childrenOf(child)
    .some(one => tree.tokens[one]?.relation === 'case' && /^(?:of|['’]s?)$/i.test(tree.tokens[one]?.text ?? ''))
