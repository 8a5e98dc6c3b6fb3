import { checkBankContent } from '../item-checks/check-bank-content.ts'
import { findBrokenRule } from '../item-checks/check-questions.ts'
import { type BankReader, readerOf } from '../vocabulary/bank-reader.ts'
import type { ChoiceQuestion, Question, QuestionKind } from '../vocabulary/question.ts'
import type { QuestionBank } from '../vocabulary/question-bank.ts'
import { argumentTargetsOf } from './argument-targets.ts'
import { makeCompareQuestions } from './kinds/compare-question.ts'
import { makeEvidenceQuestions } from './kinds/evidence-question.ts'
import { matchDates } from './kinds/match-dates.ts'
import { matchDeeds } from './kinds/match-deeds.ts'
import { matchRoles } from './kinds/match-roles.ts'
import { matchStatements } from './kinds/match-statements.ts'
import { makeOrderQuestions } from './kinds/order-question.ts'
import { makeWhoSaidBlanks, makeWhoSaidChoices } from './kinds/who-said-question.ts'
import { makeArgumentQuestion } from './make-argument-question.ts'
import { makeBlankQuestion } from './make-blank-question.ts'
import { choiceMaker } from './make-choice-question.ts'
import { redrawChoice } from './redraw-choice.ts'
import { type AskTarget, targetsOf } from './targets.ts'

/** Narrows generation: `seed` draws the wrong options, `count` keeps the first so many, `kinds` keeps some kinds. */
export interface GenerationOptions {
  readonly seed: number
  readonly count?: number | undefined
  readonly kinds?: readonly QuestionKind[] | undefined
}

interface Maker {
  readonly kind: QuestionKind
  readonly make: (reader: BankReader, seed: number) => readonly Question[]
}

// What asks of several facts at once, or of a fact as a whole.
const makers: readonly Maker[] = [
  { kind: 'order', make: makeOrderQuestions },
  { kind: 'match', make: matchRoles },
  { kind: 'match', make: matchDeeds },
  { kind: 'match', make: matchStatements },
  { kind: 'match', make: matchDates },
  { kind: 'choice', make: makeCompareQuestions },
  { kind: 'choice', make: makeWhoSaidChoices },
  { kind: 'blank', make: makeWhoSaidBlanks },
  { kind: 'evidence', make: makeEvidenceQuestions },
]

/**
 * Generates the questions for everything that the confirmed facts of a bank let be asked: choices and gaps in the order
 * of the text, then orders, pairs, comparisons, quotations and places to show. Guarantee: the same bank and options
 * give the same questions, byte for byte; a question that an item check finds fault with is left out, and so is one
 * made from a fact, name or figure that the article contradicts; a question that the bank already holds under its id
 * is too. Where a `count` is given, no more are made than that takes.
 *
 * @example generateQuestions(bank, { seed: 1, kinds: ['choice'] })
 */
export function generateQuestions(bank: QuestionBank, options: GenerationOptions): Question[] {
  const { count = Number.POSITIVE_INFINITY } = options
  const reader = readerOf(bank)
  const doubted = findDoubted(reader)
  const taken = new Set<string>(bank.questions.map(({ id }) => id))
  const questions: Question[] = []
  if (count < 1) return questions
  for (const question of makeQuestions(reader, options)) {
    if (taken.has(question.id)) continue
    taken.add(question.id)
    if (restsOn(question, doubted)) continue
    questions.push(question)
    if (questions.length >= count) break
  }
  return questions
}

/** Makes one question after another, each checked as soon as it is made, while what the rules remember is at hand. */
function* makeQuestions(reader: BankReader, { seed, kinds }: GenerationOptions): Generator<Question> {
  const wants = (kind: QuestionKind) => kinds?.includes(kind) !== false
  const isSound = (question: Question | undefined): question is Question =>
    question !== undefined && findBrokenRule(reader, question) === undefined
  for (const fact of reader.facts) {
    for (const target of targetsOf(reader, fact)) {
      const choice = wants('choice') ? makeSoundChoice(reader, target, seed) : undefined
      if (choice !== undefined) yield choice
      const blank = wants('blank') ? makeBlankQuestion(reader, target, seed) : undefined
      if (isSound(blank)) yield blank
    }
    for (const target of wants('choice') ? argumentTargetsOf(reader, fact) : []) {
      const whole = makeArgumentQuestion(reader, target, seed)
      if (isSound(whole)) yield whole
    }
  }
  for (const { kind, make } of makers) if (wants(kind)) yield* make(reader, seed).filter(isSound)
}

/** Makes the choice for a target, with other wrong options where an item check finds fault with the first ones. */
function makeSoundChoice(reader: BankReader, target: AskTarget, seed: number): ChoiceQuestion | undefined {
  const make = choiceMaker(reader, target, seed)
  const choice = make?.(0)
  if (make === undefined || choice === undefined) return undefined
  const broken = findBrokenRule(reader, choice)
  return broken === undefined ? choice : redrawChoice(reader, make, broken)
}

/** Lists the ids of what the bank states against its article. */
function findDoubted(reader: BankReader): ReadonlySet<string> {
  const errors = checkBankContent(reader).filter(({ severity }) => severity === 'error')
  return new Set(errors.flatMap(({ subject }) => subject ?? []))
}

function restsOn({ derivation }: Question, doubted: ReadonlySet<string>): boolean {
  return derivation.by === 'generator' && Object.keys(derivation.inputs).some(id => doubted.has(id))
}
