import { digestOf } from '../text/digest.ts'
import type { OptionId, QuestionId } from '../vocabulary/identifiers.ts'

/** Makes the id of an option: the digest of its question and its words, which tells nothing of which one is right. */
export function optionId(question: QuestionId, text: string): OptionId {
  return `op_${digestOf({ question, text })}`
}
