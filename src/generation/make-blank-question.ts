import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { Quantity } from '../vocabulary/quantity.ts'
import type { BlankQuestion } from '../vocabulary/question.ts'
import { acceptedAnswers, competitorsOf } from './accepted-answers.ts'
import { deriveQuestion, questionIdOf } from './derive-question.ts'
import { orderEvidence } from './order-evidence.ts'
import type { AskTarget } from './targets.ts'
import { wordGap, wordStem } from './wordings.ts'

const recipe = 'blank@1'

/**
 * Makes the fill-in question for a target: the question as its stem and the statement with a gap to complete. Returns
 * `undefined` where there is no good stem, or no answer that a student could be expected to type.
 */
export function makeBlankQuestion(reader: BankReader, target: AskTarget, seed: number): BlankQuestion | undefined {
  const stem = isTypable(target) ? wordStem(reader, target, 'blank') : undefined
  const gap = stem === undefined ? undefined : wordGap(reader, target)
  if (stem === undefined || gap === undefined) return undefined
  const accepted = acceptedAnswers(reader, target)
  if (accepted.length === 0) return undefined
  const { annotation, fact } = target
  return {
    id: questionIdOf(target, recipe),
    kind: 'blank',
    stem,
    derivation: deriveQuestion(reader, target, { recipe, seed, read: [fact] }),
    evidence: orderEvidence(target),
    process: 'retrieve',
    ...gap,
    ...(annotation.kind === 'quantity' && { quantity: askedQuantity(annotation.quantity) }),
    accepted,
    competitors: competitorsOf(reader, target),
  }
}

function askedQuantity({ value, type, unit, currency }: Quantity): NonNullable<BlankQuestion['quantity']> {
  const plain = [unit.singular, ...(unit.plural === undefined ? [] : [unit.plural])]
  // "600 jets" is 600 Rafale jets, but a year is no light year.
  const isHeaded = type === 'count' || type === 'money'
  const heads = (isHeaded ? plain : []).flatMap(words =>
    words.includes(' ') ? [words.slice(words.lastIndexOf(' ') + 1)] : [],
  )
  return { value, units: [...new Set([...plain, ...heads])], ...(currency !== undefined && { currency }) }
}

// "Early August" and "the weekend of 13 and 14 September" can be chosen, but no two students type them alike.
function isTypable({ annotation }: AskTarget): boolean {
  return annotation.kind !== 'date' || /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/.test(annotation.time.edtf)
}
