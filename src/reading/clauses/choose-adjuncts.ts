import type { ReadArgument } from './argument-from.ts'
import { isCircumstance } from './read-oblique.ts'

const mostAdjuncts = 3

/**
 * Chooses at most three adjuncts, since more tire the reader: what the verb needs, then what names, counts or dates. What
 * stood in front of the clause comes last, since the clause begins with its subject.
 */
export function chooseAdjuncts(adjuncts: readonly ReadArgument[], verb: number, isOpenEnded = false): ReadArgument[] {
  const isLong = ({ worded }: ReadArgument) => worded.last - worded.first > 9
  const worth = (one: ReadArgument) =>
    (one.worded.marks.some(({ form }) => form === 'date') ? 3 : 0) +
    (one.worded.marks.some(({ form, isAskable }) => isAskable && form !== 'pronoun') ? 2 : 0) +
    (one.argument.role === 'agent' ? 9 : 0) +
    (isCircumstance(one.argument.preposition) ? 0 : 4) +
    (/^(?:purpose|cause)$/.test(one.argument.role) ? 1 : 0) -
    (isLong(one) ? 2 : 0)
  const best = adjuncts
    .toSorted((a, b) => worth(b) - worth(a) || Math.abs(a.worded.first - verb) - Math.abs(b.worded.first - verb))
    .slice(0, mostAdjuncts)
  const kept = adjuncts.filter(one => best.includes(one))
  const after = kept.filter(({ worded }) => worded.first > verb)
  // "For the party, Ann Lee won 500 votes" would say something else at its end, and after "to sell it" so would a place.
  const hasClause = isOpenEnded || after.some(({ argument }) => /^(?:purpose|cause)$/.test(argument.role))
  const isFree = ({ argument, worded }: ReadArgument) =>
    worded.marks.some(({ form }) => form === 'date') ||
    argument.role === 'time' ||
    (argument.role === 'place' && !hasClause)
  return [...after, ...kept.filter(one => one.worded.first <= verb && isFree(one))]
}
