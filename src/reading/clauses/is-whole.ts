import { childrenBy, hasRelation, lemmaOf, subtreeOf, type Tree, tagOf } from '../trees/tree.ts'
import type { ReadArgument } from './argument-from.ts'
import type { SubjectPredicate } from './find-predicates.ts'
import { isGoalOfGift } from './goal-of-gift.ts'
import { isSetApart } from './is-set-apart.ts'
import type { WordedPhrase } from './noun-phrase.ts'
import { isPassing } from './read-adverb.ts'

/**
 * Tells whether a worded phrase says all that narrows it down: "men such as Raj" is not "men", "use his fame to help" is
 * not "use his fame". What a comma, a bracket or a dash sets apart may go.
 */
export function isWholePhrase(tree: Tree, { tokens, marks }: WordedPhrase): boolean {
  const isKept = (at: number) => tokens.includes(at) || marks.some(({ first, last }) => first <= at && at <= last)
  const last = tokens.at(-1) ?? -1
  // "The stereotype of".
  if (/^(?:case|cc|det)$/.test(tree.tokens[last]?.relation ?? '') && !marks.some(mark => mark.last >= last))
    return false
  // "A tablet that connects - slowly - to a network".
  if (/^VB[DPZ]$/.test(tagOf(tree, last)) && /^(?:–|—|-|--|\()$/.test(tree.tokens[last + 1]?.text ?? '')) return false
  return tokens.every(token => {
    if (marks.some(({ first, last, head }) => head !== token && first <= token && token <= last)) return true
    const isNamed = marks.some(({ head, form }) => head === token && form !== 'quantity')
    return tree.childrenOf(token).every(child => isKept(child) || !narrows(tree, child, { token, isNamed }))
  })
}

function narrows(tree: Tree, child: number, { token, isNamed }: { readonly token: number; readonly isNamed: boolean }) {
  if (child < token) return hasRelation(tree, child, 'advmod') && restricting.test(lemmaOf(tree, child))
  if (isSetApart(tree, child)) return false
  if (hasRelation(tree, child, 'nmod'))
    return !isNamed && childrenBy(tree, child, 'case').some(at => lemmaOf(tree, at) !== 'according')
  if (hasRelation(tree, child, 'acl')) return !isNamed
  return (
    hasRelation(tree, child, 'advcl') &&
    childrenBy(tree, child, 'mark').some(at => /^(?:to|until|as|in|by|while)$/.test(lemmaOf(tree, at)))
  )
}

const isPresent = (tree: Tree, token: number): boolean =>
  [token, ...childrenBy(tree, token, 'cop')].some(at => /^VB[PZ]$/.test(tagOf(tree, at)))

const restricting = /^(?:only|mostly|partly|mainly|largely|primarily|almost|nearly|formerly|previously)$/
const conditions = /^(?:until|till|unless|whenever|wherever|than)$/
const whens =
  /^(?:today|yesterday|tomorrow|tonight|ago|afterwards?|before|earlier|early|late|last|next|again|twice|though|there|here|as|only|in|at|of|according|overall|especially|particularly|including|regardless|\d+)$/
const completing = /^(?:to|until|till|for|with|via|against|from|into|as|than)$/

/**
 * Tells whether a statement keeps what its verb can't do without: a condition and a phrase that no comma sets apart.
 * What opens the sentence may go.
 */
export function isWholeClause(
  tree: Tree,
  { token }: SubjectPredicate,
  { subject, parts }: { readonly subject: WordedPhrase; readonly parts: readonly ReadArgument[] },
): boolean {
  const isNamed = [subject, ...parts.map(({ worded }) => worded)].some(({ marks }) =>
    marks.some(({ form }) => form !== 'quantity' && form !== 'date'),
  )
  const kept = new Set([subject, ...parts.map(({ worded }) => worded)].flatMap(({ tokens }) => tokens))
  return tree.childrenOf(token).every(child => {
    const own = subtreeOf(tree, child)
    if (child < token || own.some(at => kept.has(at)) || isSetApart(tree, child)) return true
    // "Went wide", "received help online": how and where it is done.
    if (hasRelation(tree, child, 'advmod')) return isPassing(lemmaOf(tree, child)) || whens.test(lemmaOf(tree, child))
    const words = childrenBy(tree, child, 'mark', 'advmod', 'case').map(at => lemmaOf(tree, at))
    // "76 died when the hotel fell": which 76, the hotel tells.
    if (
      hasRelation(tree, child, 'advcl') &&
      !isNamed &&
      words.some(word => /^(?:when|after|as|while|where)$/.test(word))
    )
      return false
    // "Is an outlier when it comes to bicycles": what holds now holds whenever the clause does.
    if (hasRelation(tree, child, 'advcl') && isPresent(tree, token) && words.includes('when')) return false
    if (hasRelation(tree, child, 'advcl')) return !words.some(word => conditions.test(word))
    if (isGoalOfGift(tree, token, child)) return true
    const isReported = own.some(at => /^accord/.test(lemmaOf(tree, at)))
    return !hasRelation(tree, child, 'obl') || isReported || !words.some(word => completing.test(word))
  })
}
