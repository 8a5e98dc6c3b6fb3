import type { Reading } from '../reading.ts'
import { childrenBy, lemmaOf, type Tree } from '../trees/tree.ts'

const pointing =
  /^(?:initial|alleged|original|said|aforementioned|resulting|ensuing|subsequent|entire|whole|latest|very)$/
const measures = /^(?:average|rate|share|total|percentage|proportion|amount|number|figure|median|ratio)$/
const persons = /^(?:people|girl|boy|man|woman|child|person|resident|official|member|victim|other|guy|kid)$/

/**
 * Tells whether a noun after "the" leans on another sentence: "the initial invitation", "the property in question", "the
 * girls", "the national average" of nothing, and a bare "the grounds" that was spoken of before under words that aren't
 * here.
 */
export function isDangling(reading: Reading, tree: Tree, token: number): boolean {
  const isDefinite = childrenBy(tree, token, 'det').some(at => lemmaOf(tree, at) === 'the')
  if (!isDefinite) return false
  if (childrenBy(tree, token, 'amod').some(at => pointing.test(lemmaOf(tree, at)))) return true
  const after = childrenBy(tree, token, 'nmod', 'acl')
  if (after.some(at => lemmaOf(tree, at) === 'question')) return true
  if (measures.test(lemmaOf(tree, token)) && after.length === 0 && childrenBy(tree, token, 'compound').length === 0)
    return true
  const before = childrenBy(tree, token, 'amod', 'compound', 'nummod', 'nmod:poss', 'nmod:desc', 'appos', 'flat')
  if (after.length > 0 || before.length > 0) return false
  return persons.test(lemmaOf(tree, token)) || reading.isAgain(tree, token)
}
