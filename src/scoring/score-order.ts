import type { OptionId } from '../vocabulary/identifiers.ts'
import type { OrderQuestion } from '../vocabulary/question.ts'
import type { Score } from '../vocabulary/score.ts'
import { partlyRight } from './partly-right.ts'
import { invalid, type SetAside } from './set-aside.ts'

/** Sets aside an order that can't be judged: an empty one, one that leaves an item out or holds one twice. */
export function screenOrder({ items }: OrderQuestion, sequence: readonly OptionId[]): SetAside | undefined {
  if (sequence.length === 0) return { state: 'unanswered' }
  if (sequence.some(id => !items.some(item => item.id === id)))
    return invalid('This question has no such item to put in order.')
  if (new Set(sequence).size < sequence.length) return invalid('The order holds an item twice.')
  return sequence.length < items.length ? invalid('The order must hold every item.') : undefined
}

/**
 * Judges an order by Kendall's tau: the pairs of items in right order less those in wrong order, over all pairs, never
 * below 0. So an order drawn by lot is worth nothing on average before that floor, the reverse order is worth 0, and
 * two neighbours exchanged among four items leave 2/3.
 * Source: Kendall 1938, "A new measure of rank correlation", Biometrika 30.
 */
export function scoreOrder({ sequence: right }: OrderQuestion, sequence: readonly OptionId[]): Score {
  const places = sequence.map(id => right.indexOf(id))
  const signs = places.flatMap((place, index) => places.slice(index + 1).map(later => Math.sign(later - place)))
  return partlyRight(signs.reduce((sum, sign) => sum + sign, 0) / signs.length)
}
