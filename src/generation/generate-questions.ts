import { checkBankContent } from '../item-checks/check-bank-content.ts'
import { checkQuestions } from '../item-checks/check-questions.ts'
import { type BankReader, readerOf } from '../vocabulary/bank-reader.ts'
import type { Question, QuestionKind } from '../vocabulary/question.ts'
import type { QuestionBank } from '../vocabulary/question-bank.ts'
import { makeBlankQuestion } from './make-blank-question.ts'
import { makeChoiceQuestion } from './make-choice-question.ts'
import { findTargets } from './targets.ts'

/** Narrows generation: `seed` draws the wrong options, `count` keeps the first so many, `kinds` keeps some kinds. */
export interface GenerationOptions {
  readonly seed: number
  readonly count?: number | undefined
  readonly kinds?: readonly QuestionKind[] | undefined
}

/**
 * Generates the choice and fill-in questions for everything that the confirmed facts of a bank let be asked, in the
 * order of the text. Guarantee: the same bank and options give the same questions, byte for byte; a question that an
 * item check finds fault with is left out, and so is one made from a fact, name or figure that the article
 * contradicts; a question that the bank already holds under its id is too.
 *
 * @example generateQuestions(bank, { seed: 1, kinds: ['choice'] })
 */
export function generateQuestions(bank: QuestionBank, { seed, count, kinds }: GenerationOptions): Question[] {
  const reader = readerOf(bank)
  const made = findTargets(reader).flatMap(target => {
    const choice = kinds?.includes('choice') === false ? undefined : makeChoiceQuestion(reader, target, seed)
    const blank = kinds?.includes('blank') === false ? undefined : makeBlankQuestion(reader, target, seed)
    return [choice, blank].filter(question => question !== undefined)
  })
  const flawed = new Set(checkQuestions(bank, made).map(({ question }) => question))
  const doubted = findDoubted(reader)
  const kept = new Set<string>(bank.questions.map(({ id }) => id))
  return made
    .filter(({ id }) => !flawed.has(id) && !kept.has(id))
    .filter(question => !restsOn(question, doubted))
    .filter(({ id }, index, all) => all.findIndex(other => other.id === id) === index)
    .slice(0, count)
}

/** Lists the ids of what the bank states against its article. */
function findDoubted(reader: BankReader): ReadonlySet<string> {
  const errors = checkBankContent(reader).filter(({ severity }) => severity === 'error')
  return new Set(errors.flatMap(({ subject }) => subject ?? []))
}

function restsOn({ derivation }: Question, doubted: ReadonlySet<string>): boolean {
  return derivation.by === 'generator' && Object.keys(derivation.inputs).some(id => doubted.has(id))
}
