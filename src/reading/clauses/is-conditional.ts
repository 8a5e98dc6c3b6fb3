import { childrenBy, hasRelation, lemmaOf, type Tree, tagOf } from '../trees/tree.ts'

/** Tells whether a token is a verb, or a word that a copula joins to a subject. */
export const isPredicate = (tree: Tree, token: number): boolean =>
  tree.tokens[token]?.upos === 'VERB' || childrenBy(tree, token, 'cop').length > 0

const conditions = new Set([
  'if',
  'unless',
  'whether',
  'until',
  'before',
  'lest',
  'than',
  'provided',
  'once',
  'till',
  'so',
  'that',
])

/**
 * Tells whether a predicate is not stated as so: under a condition, as one of two alternatives, asked within a sentence, or
 * in a clause that only completes or narrows down another.
 */
export function isConditional(tree: Tree, token: number): boolean {
  let at = token
  for (let steps = 0; steps <= tree.tokens.length; steps += 1) {
    if (opensCondition(tree, at) || dependsOnCondition(tree, at)) return true
    const relation = tree.tokens[at]?.relation ?? ''
    if (/^(?:xcomp|csubj|advcl:relcl)/.test(relation)) return true
    // "Maps, which he drew and she sold": the second goes with the first.
    if (/^acl/.test(relation) && (relation !== 'acl:relcl' || !isCoordinated(tree, token, at))) return true
    // What happened "after he left" or "while it rains" is told of another thing: its own clause says it by the way.
    if (/^advcl/.test(relation) && isByTheWay(tree, at)) return true
    if (!/^(?:conj|ccomp|advcl|parataxis)/.test(relation)) return false
    if (relation === 'conj' && isAlternative(tree, at)) return true
    at = tree.tokens[at]?.head ?? -1
  }
  return true
}

function isCoordinated(tree: Tree, token: number, first: number): boolean {
  let at = token
  for (let steps = 0; at !== first && steps < tree.tokens.length; steps += 1) {
    if (tree.tokens[at]?.relation !== 'conj') return false
    at = tree.tokens[at]?.head ?? -1
  }
  return at === first
}

function isByTheWay(tree: Tree, token: number): boolean {
  if (isTurn(tree, token)) return false
  return childrenBy(tree, token, 'mark', 'advmod').some(mark => {
    // "..., while his rival lost" states a contrast.
    if (/^(?:while|whereas)$/.test(lemmaOf(tree, mark)) && token > (tree.tokens[token]?.head ?? token)) return false
    return /^(?:after|while|when|whenever|as|since|though|although|where|whereas)$/.test(lemmaOf(tree, mark))
  })
}

// "The fund grew when Mira Holt gave 600 coins": what a named person did then is told as news.
function isTurn(tree: Tree, token: number): boolean {
  const main = tree.tokens[token]?.head ?? token
  const isPast = (verb: number) => tagOf(tree, verb) === 'VBD' && childrenBy(tree, verb, 'aux').length === 0
  const isNamed = childrenBy(tree, token, 'nsubj').some(subject => tree.tokens[subject]?.upos === 'PROPN')
  return (
    token > main &&
    childrenBy(tree, token, 'mark', 'advmod').some(mark => lemmaOf(tree, mark) === 'when') &&
    isNamed &&
    isPast(token) &&
    isPast(main) &&
    childrenBy(tree, token, 'obj').length > 0
  )
}

// "If it rains, the bridge closes and the ferry stops": the condition holds for both.
function dependsOnCondition(tree: Tree, token: number): boolean {
  return (
    childrenBy(tree, token, 'advcl').some(clause =>
      childrenBy(tree, clause, 'mark').some(mark =>
        /^(?:if|unless|provided|providing|assuming|lest)$/.test(lemmaOf(tree, mark)),
      ),
    ) ||
    childrenBy(tree, token, 'conj').some(
      conj => isPredicate(tree, conj) && tree.tokens[token]?.upos === 'VERB' && isAlternative(tree, conj),
    )
  )
}

// "Left Varn or sold Olm" states neither.
const isAlternative = (tree: Tree, conj: number): boolean =>
  childrenBy(tree, conj, 'cc').some(at => lemmaOf(tree, at) === 'or')

function opensCondition(tree: Tree, token: number): boolean {
  const marks = childrenBy(tree, token, 'mark').map(mark => lemmaOf(tree, mark))
  if (hasRelation(tree, token, 'advcl')) return marks.some(mark => conditions.has(mark))
  if (!hasRelation(tree, token, 'ccomp')) return false
  const isQuestion = childrenBy(tree, token, 'advmod', 'obj', 'nsubj', 'obl').some(child =>
    /^W/.test(tagOf(tree, child)),
  )
  return isQuestion || marks.some(mark => mark === 'if' || mark === 'whether')
}
