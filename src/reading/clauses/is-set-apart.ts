import { subtreeOf, type Tree } from '../trees/tree.ts'

/** Tells whether a comma, a bracket, a dash or the mark of a note ("[24]") sets a dependent apart from what it belongs to. */
export function isSetApart(tree: Tree, child: number): boolean {
  const first = Math.min(...subtreeOf(tree, child))
  return /^[,(–—-]$/.test(tree.tokens[first]?.text ?? '') || /^[,(\]–—-]$/.test(tree.tokens[first - 1]?.text ?? '')
}
