import { findBrokenRule } from '../item-checks/check-questions.ts'
import type { ItemCheck } from '../item-checks/item-check.ts'
import { anotherAnswer } from '../item-checks/rules/another-answer.ts'
import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { ChoiceQuestion } from '../vocabulary/question.ts'
import type { ChoiceMaker } from './make-choice-question.ts'

const mostDraws = 15

/**
 * Draws other wrong options for a choice that an item check finds fault with, where the fault lies in the company of
 * its key: the key is the longest, or made of words that the others share. `broken` is the rule that the
 * first draw breaks, and that the others may break as well. Returns `undefined` where no draw is clean.
 */
export function redrawChoice(reader: BankReader, make: ChoiceMaker, broken: ItemCheck): ChoiceQuestion | undefined {
  // No other company mends a stem that something else answers as well.
  if (broken === anotherAnswer) return undefined
  let likely = broken
  for (let draw = 1; draw <= mostDraws; draw += 1) {
    const question = make(draw)
    if (question === undefined) return undefined
    const still = findBrokenRule(reader, question, likely)
    if (still === undefined) return question
    likely = still
  }
  return undefined
}
