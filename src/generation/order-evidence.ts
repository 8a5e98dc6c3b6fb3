import type { Anchor, Support } from '../vocabulary/anchor.ts'
import { isWithin } from '../vocabulary/span.ts'
import type { AskTarget } from './targets.ts'

/**
 * Puts the words that show the key first in each support, and the words that only say who or what is meant ("it")
 * after them, so that a reader is led to the deciding place.
 */
export function orderEvidence({ fact, annotation }: AskTarget): Support[] {
  const places = fact.clause.arguments.map(({ anchor }) => anchor)
  const weight = (anchor: Anchor) =>
    (isWithin(annotation.anchor, anchor) ? places.length : 0) + places.filter(place => isWithin(place, anchor)).length
  return fact.evidence.map(support => support.toSorted((a, b) => weight(b) - weight(a)))
}
