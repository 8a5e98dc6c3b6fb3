import { factsOf } from '../item-checks/asked-target.ts'
import { givesAway } from '../item-checks/gives-away.ts'
import { type BankReader, readerOf } from '../vocabulary/bank-reader.ts'
import type { Question } from '../vocabulary/question.ts'
import type { QuestionBank } from '../vocabulary/question-bank.ts'
import type { QuizBlueprint } from '../vocabulary/quiz.ts'
import { rankBySeed } from './rank-by-seed.ts'

/**
 * Picks the questions of a quiz, in the order of the text: no stem gives away another's key, no fact is asked twice,
 * every paragraph gets its share and every kind of the blueprint too. May return fewer than asked for where the bank
 * doesn't hold enough that stand side by side. The same questions and blueprint give the same quiz.
 */
export function assembleQuiz({
  questions,
  bank,
  blueprint,
}: {
  readonly questions: readonly Question[]
  readonly bank: QuestionBank
  readonly blueprint: QuizBlueprint
}): Question[] {
  const reader = readerOf(bank)
  const allowed = questions.filter(({ kind }) => blueprint.kinds.includes(kind))
  const drawn = rankBySeed(allowed, [blueprint.seed, 'assemble'], ({ id }) => id)
  const waiting = new Set(drawn.map(question => candidateOf(bank, question)))
  const picked: Question[] = []
  const served: Served = { passages: new Map(), openers: new Map(), kinds: new Map() }
  const shareOf = ({ question, passage, asks }: Candidate) => {
    const ofKind = (served.kinds.get(question.kind) ?? 0) / Math.max(1, picked.length)
    const ofPassage = (served.passages.get(passage) ?? 0) * 2
    return ofPassage + (served.openers.get(asks) ?? 0) + (blueprint.kinds.length > 1 ? ofKind * 2 : 0)
  }
  while (picked.length < blueprint.questions) {
    const next = takeLeastServed(reader, waiting, picked, shareOf)
    if (next === undefined) break
    picked.push(next.question)
    countOne(served.passages, next.passage)
    countOne(served.openers, next.asks)
    countOne(served.kinds, next.question.kind)
  }
  return picked.sort((a, b) => placeOf(a) - placeOf(b))
}

/** Is a question that waits for its turn; `met` counts the picked ones that it is known to stand together with. */
interface Candidate {
  readonly question: Question
  readonly passage: number
  readonly asks: string
  met: number
}

/** Counts the picked questions by passage, by what they ask and by kind. */
interface Served {
  readonly passages: Map<number, number>
  readonly openers: Map<string, number>
  readonly kinds: Map<string, number>
}

function candidateOf(bank: QuestionBank, question: Question): Candidate {
  return { question, passage: passageOf(bank, question), asks: opener(question), met: 0 }
}

function countOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/**
 * Takes the first of the least served that stands together with all picked ones, in one pass over those that wait.
 * What doesn't stand together with a picked question never will, so it leaves for good; what does isn't asked again.
 */
function takeLeastServed(
  reader: BankReader,
  waiting: Set<Candidate>,
  picked: readonly Question[],
  shareOf: (candidate: Candidate) => number,
): Candidate | undefined {
  let best: Candidate | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of waiting) {
    const share = shareOf(candidate)
    if (share >= least) continue
    const { question, met } = candidate
    if (picked.slice(met).every(other => standTogether(reader, question, other))) {
      candidate.met = picked.length
      best = candidate
      least = share
    } else waiting.delete(candidate)
  }
  if (best !== undefined) waiting.delete(best)
  return best
}

function standTogether(reader: BankReader, one: Question, other: Question): boolean {
  const facts = factsOf(reader, one)
  const isShared = factsOf(reader, other).some(fact => facts.includes(fact))
  return !isShared && !givesAway(reader, one, other) && !givesAway(reader, other, one)
}

// Twelve "who" questions in a row bore: the first words of the stem stand for what is asked.
const opener = ({ stem }: Question): string =>
  /\b(?:who|where|when|how many|which \w+|what \w+)\b/i.exec(stem)?.[0].toLowerCase() ?? ''

const placeOf = ({ evidence }: Question): number => evidence[0]?.[0]?.start ?? 0

function passageOf({ article }: QuestionBank, question: Question): number {
  return article.passages.findIndex(({ start, end }) => start <= placeOf(question) && placeOf(question) < end)
}
