import type { Mark } from '../marks/mark.ts'
import { childrenBy, lemmaOf, type Tree, tagOf } from '../trees/tree.ts'

const bareNouns =
  /^(?:people|man|woman|one|other|many|some|all|most|few|several|thing|group|member|part|number|lot|way|case|move|decision|result|reason|time|day|year|place)$/

const leaning = /^(?:parallel|similar|separate|related|further|additional|comparable|subsequent|follow-up)$/

/** Tells whether a subject can open a statement: "the ban" says nothing by itself; "the Syrian refugee team", "250 people" and "web developers" do. */
export function standsAlone(tree: Tree, token: number, marks: readonly Mark[]): boolean {
  if (marks.some(({ head }) => head === token)) return true
  if (!/^(?:NOUN|PROPN)$/.test(tree.tokens[token]?.upos ?? '')) return false
  const determiner = childrenBy(tree, token, 'det').map(at => lemmaOf(tree, at))[0]
  const isModified = childrenBy(tree, token, 'nmod', 'amod', 'compound', 'acl', 'nummod', 'nmod:poss').length > 0
  // "A parallel survey" is parallel to one that was told of.
  if (/^an?$/.test(determiner ?? '') && childrenBy(tree, token, 'amod').some(at => leaning.test(lemmaOf(tree, at))))
    return false
  if (/^(?:this|that|these|those|some|any|every|each|another|no|all|both)$/.test(determiner ?? '')) return false
  return (
    isModified || (determiner === undefined && /S$/.test(tagOf(tree, token)) && !bareNouns.test(lemmaOf(tree, token)))
  )
}
