import type { Tree } from '../../trees/tree.ts'
import type { Run } from './name-runs.ts'

/**
 * Widens a bare title to the words that tell whose and what kind of office it is: the nation, body and adjectives before
 * it, and behind it the phrase with "of" or "for" to its noun or the end of a name there. Articles, numbers, "other" and
 * owners ("Norland's minister") stay outside.
 */
export function wholeRole(tree: Tree, bare: Run, named: readonly Run[]): Run {
  return { first: startOf(tree, bare), last: endOf(tree, bare, named) }
}

const before = /^(?:amod|compound|nmod|flat|nmod:desc|conj|cc|advmod|obl|punct)/

const uncounted = /^(?:others?|few|more|most|many|several|all|some|such|fewer|less)$/i

function startOf(tree: Tree, { first, last }: Run): number {
  let start = first
  // What stands before a title may hang on the name behind it.
  const end = endOfName(tree, last)
  for (let at = first - 1; at >= 0; at -= 1) {
    const { text = '', upos = '', relation = '', head = -1 } = tree.tokens[at] ?? {}
    const hangs = head > at && head <= end
    const isHyphen = /^[-‐–]$/.test(text) && tree.tokens[at + 1]?.start === tree.tokens[at]?.end
    if (isHyphen) continue
    const isOutside = /^(?:DET|PRON|NUM|PART|ADP|PUNCT|AUX)$/.test(upos) || uncounted.test(text)
    const isClause = upos === 'VERB' && !/^(?:amod|compound)/.test(relation)
    if (!hangs || isOutside || isClause || !before.test(relation)) break
    // "Writer and director" are two; "foreign and defence minister" is one.
    if (!/^(?:cc|advmod|obl|punct)/.test(relation)) start = at
  }
  return start
}

function endOfName(tree: Tree, last: number): number {
  let end = last
  while (tree.tokens[end + 1]?.upos === 'PROPN') end += 1
  return end
}

const timeUnits = /^(?:second|minute|hour|day|week|month|year|decade|century|time|moment)$/i

function endOf(tree: Tree, { last }: Run, named: readonly Run[]): number {
  const next = tree.tokens[last + 1]
  if (next === undefined || !/^(?:of|for)$/i.test(next.text)) return last
  const noun = next.head
  const above = tree.tokens[noun]
  const isOurs = noun > last + 1 && above !== undefined && above.head <= last && /^(?:nmod|obl)/.test(above.relation)
  if (!isOurs || timeUnits.test(above.lemma)) return last
  const end = named.find(one => one.first <= noun && noun <= one.last)?.last ?? noun
  return tree.tokens.slice(last + 1, end).some(({ upos, text }) => upos === 'PUNCT' && !/^[-‐–'’.]$/.test(text))
    ? last
    : end
}
