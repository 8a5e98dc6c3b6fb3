import type { Mention } from '../../vocabulary/parsed-text.ts'
import { isSetApart } from '../clauses/is-set-apart.ts'
import { lemmaOf, type Tree } from '../trees/tree.ts'

/**
 * Tells whether a mention only points at something already spoken of: "the team", "this competition". One
 * that describes it more ("the Afghan team's coach") can be worded as it is.
 */
export function isBareDefinite(
  tree: Tree | undefined,
  { first, last, head }: Pick<Mention, 'first' | 'last' | 'head'>,
): boolean {
  const opening = tree?.tokens[first]
  if (tree === undefined || opening === undefined) return false
  const points =
    /^(?:the|this|that|these|those)$/.test(lemmaOf(tree, first)) ||
    /^(?:the|this|that|these|those)$/i.test(opening.text)
  const end = Math.min(last, head + 1)
  const isShort = head - first <= 1 && (end === head || tree.tokens[end]?.xpos === 'POS' || last > head)
  const after = tree
    .childrenOf(head)
    .some(child => child > head && /^(?:nmod|acl)/.test(tree.tokens[child]?.relation ?? '') && !isSetApart(tree, child))
  return points && isShort && !after
}
