import { childrenBy, hasRelation, lemmaOf, subtreeOf, type Tree, tagOf } from '../trees/tree.ts'
import { isConditional, isPredicate } from './is-conditional.ts'
import { isSetApart } from './is-set-apart.ts'
import type { Predicate } from './read-verb.ts'

/**
 * Is a predicate with its subject; `antecedent` is what a relative subject stands for, `place` what "where" stands for,
 * `isThere` an existential.
 */
export interface SubjectPredicate extends Predicate {
  readonly subject: number
  readonly antecedent?: number
  readonly place?: number
  readonly isThere: boolean
}

/**
 * Lists the predicates of a sentence that state something of a subject of their own, of one that they share by
 * coordination, or of the noun that they relate to. Leaves out questions, orders, conditions and relative clauses that
 * only narrow a noun down.
 */
export function findPredicates(tree: Tree): SubjectPredicate[] {
  if (tree.tokens.at(-1)?.text === '?' || tree.tokens.some(({ text }) => text === '?')) return []
  return tree.tokens.flatMap((_, token) => {
    const copula = childrenBy(tree, token, 'cop')[0]
    const { upos = '' } = tree.tokens[token] ?? {}
    if (
      copula === undefined &&
      upos !== 'VERB' &&
      !(upos === 'AUX' && !hasRelation(tree, token, 'aux') && !hasRelation(tree, token, 'cop'))
    )
      return []
    const participle = copula === undefined ? participleSubject(tree, token) : undefined
    if (participle !== undefined)
      return isConditional(tree, participle.within)
        ? []
        : [
            {
              token,
              subject: participle.subject,
              isThere: false,
              isParticiple: true,
              ...(participle.isAntecedent && { antecedent: participle.subject }),
            },
          ]
    if (isConditional(tree, token)) return []
    const found = subjectFor(tree, token)
    return found === undefined ? [] : [{ token, ...(copula !== undefined && { copula }), ...found }]
  })
}

// "The firm, founded in 1998, ..." and "Started in 1990, the festival ..." state a clause of their own.
function participleSubject(
  tree: Tree,
  token: number,
): { subject: number; within: number; isAntecedent: boolean } | undefined {
  const { relation = '', head = -1, xpos = '' } = tree.tokens[token] ?? {}
  if (xpos !== 'VBN' || head < 0 || childrenBy(tree, token, 'aux', 'mark', 'nsubj').length > 0) return undefined
  if (relation === 'acl')
    return isSetApart(tree, token) && head < token ? { subject: head, within: head, isAntecedent: true } : undefined
  if (bases.test(lemmaOf(tree, token))) return undefined
  const subject = relation === 'advcl' ? childrenBy(tree, head, 'nsubj')[0] : undefined
  const isApart = isSetApart(tree, token) || Math.min(...subtreeOf(tree, token)) === 0
  return subject !== undefined && isApart && !/^W/.test(tagOf(tree, subject))
    ? { subject, within: head, isAntecedent: false }
    : undefined
}

// "Compared with Varn, Olm is large" says of Olm nothing but that it is large.
const bases = /^(?:compare|give|base|judge|provide|grant|consider|see|view|measure|take|put|state)$/

function subjectFor(tree: Tree, token: number): Omit<SubjectPredicate, 'token' | 'copula'> | undefined {
  const subject = subjectOf(tree, token)
  const isUnsure = subject === undefined && childrenBy(tree, token, 'nsubj').length > 0
  if (isUnsure || childrenBy(tree, token, 'csubj').length > 0) return undefined
  if (subject !== undefined && childrenBy(tree, subject, 'nmod:poss').some(child => tagOf(tree, child) === 'WP$'))
    return undefined
  if (subject !== undefined) {
    const expletive = childrenBy(tree, token, 'expl')[0]
    if (expletive !== undefined && lemmaOf(tree, expletive) !== 'there') return undefined
    const base = { subject, isThere: expletive !== undefined }
    // "The celebrity he was interested in" narrows down too.
    if (!/^W/.test(tagOf(tree, subject)) && lemmaOf(tree, subject) !== 'that') {
      if (!hasRelation(tree, token, 'acl:relcl')) return base
      const place = placeOf(tree, token)
      return place === undefined ? undefined : { ...base, place }
    }
    const antecedent = antecedentOf(tree, token)
    return antecedent === undefined ? undefined : { ...base, antecedent }
  }
  if (hasRelation(tree, token, 'conj')) {
    const first = tree.tokens[token]?.head ?? -1
    // "Hurt his knee and was replaced": after an active verb with its object a passive may be of either.
    const isTurned = childrenBy(tree, token, 'aux:pass').length > 0 && childrenBy(tree, first, 'obj').length > 0
    const shared = first >= 0 && isPredicate(tree, first) && !isTurned ? subjectFor(tree, first) : undefined
    return shared === undefined || shared.isThere ? undefined : { ...shared, sharedWith: first }
  }
  return undefined
}

// "In Varn, the best example, all men were allowed in": of two, one is none, and which, the tree doesn't tell; but of
// "councillors Ann Lee and Jon Lund" the name is it.
function subjectOf(tree: Tree, token: number): number | undefined {
  const all = childrenBy(tree, token, 'nsubj').filter(child => tree.tokens[child]?.relation !== 'nsubj:outer')
  const [first, second] = all
  if (first === undefined || second === undefined) return first
  return all.length === 2 && second === first + 1 && tree.tokens[second]?.upos === 'PROPN' ? second : undefined
}

// "The robots that earned most points" narrows down; "the team, which consists of girls" states.
function antecedentOf(tree: Tree, token: number): number | undefined {
  if (tree.tokens[token]?.relation !== 'acl:relcl') return undefined
  const head = tree.tokens[token]?.head ?? -1
  const subject = childrenBy(tree, token, 'nsubj')[0] ?? token
  const isApart = /^(?:,|–|—|--)$/.test(tree.tokens[subject - 1]?.text ?? '')
  return isApart && head >= 0 && head < subject ? head : undefined
}

// "In Varn, where the guard holds a bridge" states; "the town where she was born" narrows down.
function placeOf(tree: Tree, token: number): number | undefined {
  const head = tree.tokens[token]?.head ?? -1
  const where = childrenBy(tree, token, 'advmod').find(child => lemmaOf(tree, child) === 'where')
  const isApart = where !== undefined && /^(?:,|–|—|--)$/.test(tree.tokens[where - 1]?.text ?? '')
  return isApart && head >= 0 && head < where && tree.tokens[head]?.upos === 'PROPN' ? head : undefined
}
