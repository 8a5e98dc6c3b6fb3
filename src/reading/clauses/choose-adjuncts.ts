import type { ReadArgument } from './argument-from.ts'
import { isCircumstance } from './read-oblique.ts'

const mostAdjuncts = 3

/**
 * Chooses at most three adjuncts, since more tire the reader: what the verb needs, then what names, counts or dates. What
 * stood in front of the clause comes last, since the clause begins with its subject.
 */
export function chooseAdjuncts(adjuncts: readonly ReadArgument[], verb: number): ReadArgument[] {
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
  return [...kept.filter(({ worded }) => worded.first > verb), ...kept.filter(({ worded }) => worded.first <= verb)]
}
