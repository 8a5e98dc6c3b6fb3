import { childrenBy, hasRelation, lemmaOf, type Tree } from '../trees/tree.ts'

const gifts = /^(?:pledge|promise|contribute|commit|donate|offer)$/

/**
 * Tells whether a word of a clause only says to what something was given: "pledged 600 coins to the effort". What was
 * pledged is said without it too.
 */
export function isGoalOfGift(tree: Tree, verb: number, child: number): boolean {
  return (
    gifts.test(lemmaOf(tree, verb)) &&
    hasRelation(tree, child, 'obl') &&
    childrenBy(tree, verb, 'obj').length > 0 &&
    childrenBy(tree, child, 'case').some(at => lemmaOf(tree, at) === 'to')
  )
}
