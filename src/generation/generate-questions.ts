import { checkQuestions } from '../item-checks/check-questions.ts'
import { readerOf } from '../vocabulary/bank-reader.ts'
import type { Question, QuestionKind } from '../vocabulary/question.ts'
import type { QuestionBank } from '../vocabulary/question-bank.ts'
import { findArgumentTargets } from './argument-targets.ts'
import { makeArgumentQuestion } from './make-argument-question.ts'
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
 * item check finds fault with is left out; a question that the bank already holds under its id is too.
 *
 * @example generateQuestions(bank, { seed: 1, kinds: ['choice'] })
 */
export function generateQuestions(bank: QuestionBank, { seed, count, kinds }: GenerationOptions): Question[] {
  const reader = readerOf(bank)
  const [choices, blanks] = [kinds?.includes('choice') !== false, kinds?.includes('blank') !== false]
  const slots = findTargets(reader).map(target => ({
    fact: target.fact,
    questions: [
      choices ? makeChoiceQuestion(reader, target, seed) : undefined,
      blanks ? makeBlankQuestion(reader, target, seed) : undefined,
    ],
  }))
  const wholes = (choices ? findArgumentTargets(reader) : []).map(target => ({
    fact: target.fact,
    questions: [makeArgumentQuestion(reader, target, seed)],
  }))
  const places = new Map(reader.facts.map((fact, place) => [fact, place]))
  const made = [...slots, ...wholes]
    .toSorted((a, b) => (places.get(a.fact) ?? 0) - (places.get(b.fact) ?? 0))
    .flatMap(({ questions }) => questions.filter(question => question !== undefined))
  const flawed = new Set(checkQuestions(bank, made).map(({ question }) => question))
  const kept = new Set<string>(bank.questions.map(({ id }) => id))
  const distinct = new Map(made.toReversed().map(question => [question.id, question]))
  return made
    .filter(question => !flawed.has(question.id) && !kept.has(question.id) && distinct.get(question.id) === question)
    .slice(0, count)
}
