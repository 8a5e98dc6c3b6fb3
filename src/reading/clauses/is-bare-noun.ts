import { childrenBy, type Tree, tagOf } from '../trees/tree.ts'

/** Tells whether a singular noun stands without article, owner or anything else before it: "according to coauthor". */
export function isBareNoun(tree: Tree, token: number): boolean {
  return tagOf(tree, token) === 'NN' && childrenBy(tree, token, 'det', 'nmod:poss', 'compound', 'amod').length === 0
}
