import { childrenBy, type Tree } from '../trees/tree.ts'

/** Reads the preposition of a phrase with its fixed parts: "in", "out of", "because of". Gives `undefined` for none. */
export function prepositionOf(tree: Tree, token: number): string | undefined {
  const cases = childrenBy(tree, token, 'case').filter(at => at < token && tree.tokens[at]?.xpos !== 'POS')
  const words = cases.flatMap(at => [at, ...childrenBy(tree, at, 'fixed')]).sort((a, b) => a - b)
  const said = words.map(at => (tree.tokens[at]?.text ?? '').toLowerCase()).join(' ')
  return said === '' ? undefined : said
}
