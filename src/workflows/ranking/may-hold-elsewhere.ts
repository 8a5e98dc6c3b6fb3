import type { Asked } from '../../item-checks/asked-target.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'
import type { Question } from '../../vocabulary/question.ts'

/**
 * Tells whether a wrong option may be as right as the key: a place that the article does not name, beside one of which the
 * article says what is so of many and always ("Varn is a republic"). What happened once, or names another thing, an amount
 * or a day, is told of the key alone.
 */
export function mayHoldElsewhere(question: Question, asked: Asked | undefined): boolean {
  if (question.kind !== 'choice') return false
  if (!question.options.some(({ origin }) => origin.from === 'pool')) return false
  if (asked === undefined || asked.annotation.kind !== 'place' || 'attribution' in asked.place) return false
  const { verb, arguments: parts } = asked.fact.clause
  const isAlways = verb.tense === 'present' || verb.modal === 'can' || verb.modal === 'may'
  return isAlways && parts.flatMap(({ phrase }) => slotsOf(phrase)).length === 1
}
