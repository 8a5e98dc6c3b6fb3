import { factsOf, targetOf } from '../item-checks/asked-target.ts'
import { givesAway } from '../item-checks/gives-away.ts'
import { shownKeys } from '../item-checks/key-wordings.ts'
import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { FactId } from '../vocabulary/identifiers.ts'
import type { Question } from '../vocabulary/question.ts'
import { overlap, type Span } from '../vocabulary/span.ts'

/** Is a question with the facts that it rests on and the confidence (0..1) of the least sure of them. */
export interface RankedQuestion {
  readonly question: Question
  readonly confidence: number
  readonly facts: readonly FactId[]
}

/** Says how sure each fact is (0..1), and how fit a question is beyond that: 0 is not to be asked. */
export interface Weights {
  readonly sure: ReadonlyMap<FactId, number>
  readonly weigh: (question: Question) => number
}

/**
 * Puts questions in the order in which a teacher would take them: by the confidence of their facts and their own fitness, without those
 * that are not to be asked or rest on a fact that is as likely wrong as right, where each question
 * that repeats an earlier one weighs less: it asks of the same fact again, asks for the same thing in another form, has the
 * same answer (which stands four times at most; one saying is asked for in one wording), or (among the first twenty) one gives away the other. Questions that weigh the same keep their order.
 * Source: maximal marginal relevance, Carbonell and Goldstein 1998.
 */
export function rankQuestions(
  reader: BankReader,
  questions: readonly Question[],
  { sure, weigh }: Weights,
): RankedQuestion[] {
  const waiting = questions.flatMap((question): Candidate[] => {
    const facts = factsOf(reader, question)
    const confidence = Math.min(1, ...facts.map(id => sure.get(id) ?? 0))
    const weight = weigh(question)
    if (weight <= 0 || confidence < leastSure) return []
    return [
      {
        ranked: { question, confidence, facts },
        target: JSON.stringify(targetOf(question)),
        answer: shownKeys(question)[0] ?? '',
        weight: confidence * weight,
        met: 0,
      },
    ]
  })
  const picked: Candidate[] = []
  const answered = new Map<string, number>()
  for (let next = takeBest(reader, waiting, picked); next !== undefined; next = takeBest(reader, waiting, picked)) {
    const times = next.answer === '' ? 0 : (answered.get(next.answer) ?? 0)
    if (times >= mostOfAnswer) continue
    answered.set(next.answer, times + 1)
    picked.push(next)
    for (const other of waiting.filter(one => tellsSameSaying(next, one))) waiting.splice(waiting.indexOf(other), 1)
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
const sameAnswer = 0.65
const isGivenAway = 0.7
const comparedWith = 20
// What is as likely wrong as right asks nothing.
const leastSure = 0.5
// Who tells one life asks for one name again and again.
const mostOfAnswer = 4

function worthBeside(one: Candidate, other: Candidate): number {
  if (one.target === other.target) return asksAgain
  const isOfSame = other.ranked.facts.some(id => one.ranked.facts.includes(id))
  const isAnswered = one.answer !== '' && one.answer === other.answer
  return (isOfSame ? sameFact : 1) * (isAnswered ? sameAnswer : 1)
}

// "Who said “It will rain”?" and "Who said that it would rain?" ask of one saying, read twice.
function tellsSameSaying(
  { ranked: one, answer }: Candidate,
  { ranked: other, answer: otherAnswer }: Candidate,
): boolean {
  const areSayings = [one, other].every(({ question }) => /^(?:Who|Which \p{Ll}+) (?:said|wrote) /u.test(question.stem))
  if (!areSayings || answer !== otherAnswer || one.facts.some(id => other.facts.includes(id))) return false
  const [place, otherPlace] = [longestPlace(one.question), longestPlace(other.question)]
  return place !== undefined && otherPlace !== undefined && overlap(place, otherPlace)
}

function longestPlace({ evidence }: Question): Span | undefined {
  const [longest] = evidence.flat().toSorted((a, b) => b.end - b.start - (a.end - a.start))
  return longest
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
