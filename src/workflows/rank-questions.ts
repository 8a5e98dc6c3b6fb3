import { factsOf, targetOf } from '../item-checks/asked-target.ts'
import { givesAway } from '../item-checks/gives-away.ts'
import { shownKeys } from '../item-checks/key-wordings.ts'
import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { FactId } from '../vocabulary/identifiers.ts'
import type { Question } from '../vocabulary/question.ts'

/** Is a question with the facts that it rests on and the confidence (0..1) of the least sure of them. */
export interface RankedQuestion {
  readonly question: Question
  readonly confidence: number
  readonly facts: readonly FactId[]
}

/**
 * Puts questions in the order in which a teacher would take them: by the confidence of their facts, where each question
 * that repeats an earlier one weighs less: it asks of the same fact again, asks for the same thing in another form, has the
 * same answer, or (among the first twenty) one gives away the other. Questions that weigh the same keep their order.
 * Source: maximal marginal relevance, Carbonell and Goldstein 1998.
 */
export function rankQuestions(
  reader: BankReader,
  questions: readonly Question[],
  sure: ReadonlyMap<FactId, number>,
): RankedQuestion[] {
  const waiting = questions.map((question): Candidate => {
    const facts = factsOf(reader, question)
    const confidence = Math.min(1, ...facts.map(id => sure.get(id) ?? 0))
    return {
      ranked: { question, confidence, facts },
      target: JSON.stringify(targetOf(question)),
      answer: shownKeys(question)[0] ?? '',
      weight: confidence,
      met: 0,
    }
  })
  const picked: Candidate[] = []
  for (let next = takeBest(reader, waiting, picked); next !== undefined; next = takeBest(reader, waiting, picked)) {
    picked.push(next)
    for (const other of waiting) other.weight *= worthBeside(next, other)
  }
  return picked.map(({ ranked }) => ranked)
}

/** Is a question that waits for its place; `met` counts those before it that it was compared with word by word. */
interface Candidate {
  readonly ranked: RankedQuestion
  readonly target: string
  readonly answer: string
  weight: number
  met: number
}

const asksAgain = 0.5
const sameFact = 0.8
const sameAnswer = 0.75
const isGivenAway = 0.7
const comparedWith = 20

function worthBeside(one: Candidate, other: Candidate): number {
  if (one.target === other.target) return asksAgain
  const isOfSame = other.ranked.facts.some(id => one.ranked.facts.includes(id))
  const isAnswered = one.answer !== '' && one.answer === other.answer
  return (isOfSame ? sameFact : 1) * (isAnswered ? sameAnswer : 1)
}

// What gives away what is costly to tell, so it is asked only of the question that is about to be taken.
function takeBest(reader: BankReader, waiting: Candidate[], picked: readonly Candidate[]): Candidate | undefined {
  for (;;) {
    const best = heaviestOf(waiting)
    if (best === undefined) return undefined
    const unmet = picked.slice(best.met, comparedWith)
    best.met += unmet.length
    const isSpoilt = unmet.some(({ ranked: { question } }) => spoils(reader, question, best.ranked.question))
    if (isSpoilt) best.weight *= isGivenAway
    else {
      waiting.splice(waiting.indexOf(best), 1)
      return best
    }
  }
}

function heaviestOf(waiting: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined
  for (const candidate of waiting) if (best === undefined || candidate.weight > best.weight) best = candidate
  return best
}

const spoils = (reader: BankReader, one: Question, other: Question): boolean =>
  givesAway(reader, one, other) || givesAway(reader, other, one)
