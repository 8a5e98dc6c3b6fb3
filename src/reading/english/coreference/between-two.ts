import { childrenBy, subtreeOf } from '../../trees/tree.ts'
import type { Gathering } from './gather-things.ts'
import type { KnownMention } from './known-mention.ts'
import type { Candidate } from './rank-antecedents.ts'

/**
 * Tells whether "it", the subject of a clause, may as well mean what the clause before is about as the subject of that:
 * in "Olm Boots asked for a licence, and it was granted" the licence. `chosen` is what the pronoun was taken for.
 */
export function isBetweenTwo(
  pronoun: KnownMention,
  chosen: KnownMention,
  candidates: readonly Candidate[],
  things: Gathering,
): boolean {
  if (pronoun.pronoun?.class !== 'it' || !isSubject(pronoun) || !isSubject(chosen)) return false
  const isPassive = pronoun.tree.tokens[pronoun.found.head]?.relation === 'nsubj:pass'
  const isNear = chosen.found.sentence === pronoun.found.sentence
  if (!isPassive && (!isNear || chosen.pronoun !== undefined)) return false
  const { tree, found } = chosen
  const verb = tree.tokens[found.head]?.head ?? -1
  const told = new Set(verb < 0 ? [] : subtreeOf(tree, verb))
  return candidates.some(
    ({ mention: other }) =>
      other.found.sentence === found.sentence &&
      other.found.head > found.head &&
      told.has(other.found.head) &&
      other.pronoun === undefined &&
      isObject(other) &&
      things.thingOf(other.index) !== things.thingOf(chosen.index),
  )
}

const isSubject = ({ tree, found: { head } }: KnownMention): boolean => /^nsubj/.test(tree.tokens[head]?.relation ?? '')

const isObject = ({ tree, found: { head } }: KnownMention): boolean => {
  const { relation = '', head: verb = -1 } = tree.tokens[head] ?? {}
  return relation === 'obj' || (relation === 'nsubj:pass' && childrenBy(tree, verb, 'aux:pass').length > 0)
}
