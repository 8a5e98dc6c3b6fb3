import type { BlankQuestion } from '../vocabulary/question.ts'
import type { Verdict } from '../vocabulary/verdict.ts'
import { matchDate } from './match-date.ts'
import { matchExactly, matchName } from './match-name.ts'
import { matchQuantity } from './match-quantity.ts'

/**
 * Judges the words typed into a gap. An accepted wording counts first, apart from case, spaces, diacritics, articles,
 * hyphens and punctuation; then a figure is compared by its value and unit, a date by its place in the calendar and
 * anything else as a name. Text without a visible character is for the caller to set aside.
 *
 * @example matchAnswer('six hundred', troopsQuestion) // "right"
 */
export function matchAnswer(text: string, question: BlankQuestion): Verdict {
  return (
    matchExactly(text, question) ??
    (question.quantity && matchQuantity(text, question, question.quantity)) ??
    matchDate(text, question) ??
    matchName(text, question)
  )
}
