import type { Anchor, Support } from '../vocabulary/anchor.ts'
import { isWithin } from '../vocabulary/span.ts'
import type { ArgumentTarget } from './argument-targets.ts'
import type { AskTarget } from './targets.ts'

/**
 * Puts the words that show the key first in each support, and the words that only say who or what is meant ("it")
 * after them, so that a reader is led to the deciding place. Of who says something the words that name them are quoted
 * too, where the fact quotes only what they say.
 */
export function orderEvidence(target: Pick<AskTarget, 'fact' | 'annotation'> | ArgumentTarget): Support[] {
  const { fact } = target
  const asked = 'annotation' in target ? target.annotation.anchor : fact.clause.arguments[target.argument]?.anchor
  const places = fact.clause.arguments.map(({ anchor }) => anchor)
  const weight = (anchor: Anchor) =>
    (asked !== undefined && isWithin(asked, anchor) ? places.length : 0) +
    places.filter(place => isWithin(place, anchor)).length
  const isSpeaker = 'annotation' in target && !places.some(place => isWithin(target.annotation.anchor, place))
  const named = (support: Support): Support =>
    !isSpeaker || asked === undefined || support.some(anchor => isWithin(asked, anchor)) ? support : [...support, asked]
  return fact.evidence.map(support => named(support).toSorted((a, b) => weight(b) - weight(a)))
}
