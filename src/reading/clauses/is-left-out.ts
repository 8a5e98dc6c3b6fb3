import type { Mark } from '../marks/mark.ts'
import type { Reading } from '../reading.ts'
import { childrenBy, hasRelation, lemmaOf, subtreeOf, type Tree } from '../trees/tree.ts'
import { isSetApart } from './is-set-apart.ts'

const frame =
  /^(?:case|cop|mark|cc|nsubj|aux|advcl|parataxis|discourse|vocative|expl|punct|csubj|dislocated|orphan)(?::|$)/
const passing =
  /^(?:also|too|however|meanwhile|instead|therefore|respectively|currently|now|still|already|then|again|thus|once|though|nevertheless|moreover|furthermore|hence|consequently|accordingly|likewise)$/

/** Tells whether a dependent of a phrase is no part of its wording: its preposition, and what is told by itself. */
export function isLeftOut(reading: Reading, tree: Tree, child: number, top: number): boolean {
  const token = tree.tokens[child]
  if (token === undefined) return true
  if (token.head === top && isFrame(reading, tree, child, top))
    return token.relation !== 'cc:preconj' && !(token.relation === 'punct' && isInside(tree, child, top))
  if (hasRelation(tree, child, 'appos') || hasRelation(tree, child, 'parataxis')) return true
  if (/^(?:acl|advcl)(?::|$)/.test(token.relation) && isSetApart(tree, child)) return true
  // "Born in Varn, Lund ..." is told by itself.
  if (hasRelation(tree, child, 'acl') && child < token.head && childrenBy(tree, child, 'obl', 'obj').length > 0)
    return true
  // "The target was Mexico and a fleet took Veracruz": a second clause hangs on the complement of the first.
  if (hasRelation(tree, child, 'conj') && childrenBy(tree, child, 'nsubj', 'cop').length > 0) return true
  // "Is cryptic about it but believes in Varn": a second verb goes on from the copula.
  const isVerb = /^VB[DPZ]$/.test(tree.tokens[child]?.xpos ?? '') && tree.tokens[child]?.upos === 'VERB'
  if (hasRelation(tree, child, 'conj') && token.head === top && isVerb && tree.tokens[top]?.upos !== 'VERB') return true
  if (isExample(tree, child) || isAddedPhrase(tree, child, top)) return true
  // "Too much sun" is not much sun.
  const isDegree = lemmaOf(tree, child) === 'too' && child < token.head
  if (hasRelation(tree, child, 'advmod') && passing.test(lemmaOf(tree, child)) && !isDegree) return true
  // "In Varn itself".
  if (isStress(tree, child) && child !== top) return true
  const name = reading.markOf(tree, token.head)
  return name?.form === 'name' && !hasRelation(tree, child, 'punct') && isToldByName(reading, tree, child, name)
}

// But "getting themselves across" gets somebody across.
const isStress = (tree: Tree, child: number): boolean => {
  const { head = -1, text = '', relation = '' } = tree.tokens[child] ?? {}
  return child > head && /^(?:it|him|her|them)sel(?:f|ves)$/.test(text) && !/^i?obj$/.test(relation)
}

/** Tells whether a condition stands among what a phrase leaves out: then the phrase says more than the sentence. */
export function leavesOutCondition(tree: Tree, tokens: readonly number[]): boolean {
  return tokens.some(token =>
    childrenBy(tree, token, 'advcl').some(
      clause =>
        !tokens.includes(clause) &&
        childrenBy(tree, clause, 'mark').some(mark => /^(?:if|unless|provided|providing)$/.test(lemmaOf(tree, mark))),
    ),
  )
}

// What stands beside the head of a phrase as part of the clause around it.
function isFrame(reading: Reading, tree: Tree, child: number, top: number): boolean {
  const relation = tree.tokens[child]?.relation ?? ''
  if (frame.test(relation)) return true
  if (hasRelation(tree, child, 'advmod'))
    return tree.tokens[top]?.upos !== 'NOUN' && /^(?:not|n['’]t|never)$/.test(lemmaOf(tree, child))
  // "A guest this weekend": when, the clause says.
  const isCopular = childrenBy(tree, top, 'cop').length > 0
  if (child > top && isCopular && tree.tokens[child]?.relation === 'nmod:unmarked')
    return reading.markOf(tree, child)?.form === 'date'
  if (!hasRelation(tree, child, 'obl')) return false
  // "Hours long": that measure belongs to the adjective.
  const isDate = reading.markOf(tree, child)?.form === 'date'
  return isDate || (child < top && childrenBy(tree, child, 'case').length > 0)
}

// "The school of Ann Lee, in Varn", "the first woman to win it, in 2004": a comma opens what is only added.
function isAddedPhrase(tree: Tree, child: number, top: number): boolean {
  const { head = -1 } = tree.tokens[child] ?? {}
  const first = Math.min(...subtreeOf(tree, child))
  return (
    (hasRelation(tree, child, 'nmod') || (head !== top && hasRelation(tree, child, 'obl'))) &&
    child > head &&
    childrenBy(tree, child, 'case').length > 0 &&
    [first, first - 1].some(at => /^[,(–—]$/.test(tree.tokens[at]?.text ?? ''))
  )
}

// Examples of what a noun means, and who says so: "gods, such as Zeus", "40 ships, according to Mira".
function isExample(tree: Tree, child: number): boolean {
  return (
    hasRelation(tree, child, 'nmod') &&
    childrenBy(tree, child, 'case').some(at => /^(?:such|includ|like|unlike|accord)/.test(lemmaOf(tree, at)))
  )
}

// "U.S. President Donald Trump", "Elizabeth Quat of DAB": the office is told by itself. "Young Muslims" are not all.
function isToldByName(reading: Reading, tree: Tree, child: number, name: Mark): boolean {
  const relation = tree.tokens[child]?.relation ?? ''
  if (name.entity?.kind === 'person') {
    if (name.entity.agreement === 'plural') return false
    if (child > name.last) return /^(?:nmod|nummod|amod|acl|parataxis)/.test(relation)
    if (relation === 'det' && !isArticle(tree, child)) return false
    return child < name.first && /^(?:nmod|compound|det|amod)/.test(relation)
  }
  if (child >= name.first) return false
  if (relation === 'det') return isArticle(tree, child) && isFreed(reading, tree, child, name)
  const { upos = '', xpos = '' } = tree.tokens[child] ?? {}
  return (/^(?:nmod:desc|compound)/.test(relation) && upos === 'NOUN') || (relation === 'amod' && /^VB[GN]$/.test(xpos))
}

const isArticle = (tree: Tree, token: number): boolean => /^(?:the|an?)$/.test(lemmaOf(tree, token))

// "The firm Secunia": the article goes with its noun. "The Greek Ministry" and "a newer Polaroid" keep theirs.
function isFreed(reading: Reading, tree: Tree, article: number, name: Mark): boolean {
  const between = tree
    .childrenOf(name.head)
    .filter(child => article < child && child < name.first && !hasRelation(tree, child, 'punct'))
  return between.length > 0 && between.every(child => isToldByName(reading, tree, child, name))
}

function isInside(tree: Tree, child: number, top: number): boolean {
  const others = childrenBy(tree, top, 'conj', 'amod', 'compound', 'nummod', 'flat')
  return (
    (others.some(other => other < child) && others.some(other => other > child)) || tree.tokens[child]?.text === '-'
  )
}
