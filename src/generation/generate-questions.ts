import { checkBankContent } from '../item-checks/check-bank-content.ts'
import { findBrokenRule } from '../item-checks/check-questions.ts'
import type { ItemCheck } from '../item-checks/item-check.ts'
import { type BankReader, readerOf } from '../vocabulary/bank-reader.ts'
import type { Question, QuestionKind } from '../vocabulary/question.ts'
import type { QuestionBank } from '../vocabulary/question-bank.ts'
import { findArgumentTargets } from './argument-targets.ts'
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
import { makeChoiceQuestion } from './make-choice-question.ts'
import { redrawChoice } from './redraw-choice.ts'
import { type AskTarget, findTargets } from './targets.ts'

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
 * is too.
 *
 * @example generateQuestions(bank, { seed: 1, kinds: ['choice'] })
 */
export function generateQuestions(bank: QuestionBank, { seed, count, kinds }: GenerationOptions): Question[] {
  const reader = readerOf(bank)
  const wants = (kind: QuestionKind) => kinds?.includes(kind) !== false
  const [choices, blanks] = [wants('choice'), wants('blank')]
  const targets = new Map<string, AskTarget>()
  const slots = findTargets(reader).map(target => {
    const choice = choices ? makeChoiceQuestion(reader, target, seed) : undefined
    if (choice !== undefined) targets.set(choice.id, target)
    const blank = blanks ? makeBlankQuestion(reader, target, seed) : undefined
    return { fact: target.fact, questions: [choice, blank] }
  })
  const wholes = (choices ? findArgumentTargets(reader) : []).map(target => ({
    fact: target.fact,
    questions: [makeArgumentQuestion(reader, target, seed)],
  }))
  const places = new Map(reader.facts.map((fact, place) => [fact, place]))
  const asked = [...slots, ...wholes]
    .toSorted((a, b) => (places.get(a.fact) ?? 0) - (places.get(b.fact) ?? 0))
    .flatMap(({ questions }) => questions.filter(question => question !== undefined))
  const made = [...asked, ...makers.filter(({ kind }) => wants(kind)).flatMap(({ make }) => make(reader, seed))]
  const broken = new Map<string, ItemCheck>()
  for (const question of made) {
    const rule = findBrokenRule(reader, question)
    if (rule !== undefined) broken.set(question.id, rule)
  }
  const doubted = findDoubted(reader)
  const kept = new Set<string>(bank.questions.map(({ id }) => id))
  const redrawn = made.map(question => {
    const rule = broken.get(question.id)
    const target = rule && targets.get(question.id)
    const other = rule && target && redrawChoice(reader, target, { seed, broken: rule })
    if (other === undefined) return question
    broken.delete(question.id)
    return other
  })
  const distinct = new Map(redrawn.toReversed().map(question => [question.id, question]))
  return redrawn
    .filter(question => !broken.has(question.id) && !kept.has(question.id) && distinct.get(question.id) === question)
    .filter(question => !restsOn(question, doubted))
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
