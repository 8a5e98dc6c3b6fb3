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
  const waiting = rankBySeed(allowed, [blueprint.seed, 'assemble'], ({ id }) => id)
  const picked: Question[] = []
  while (picked.length < blueprint.questions) {
    const next = leastServed(waiting, picked, bank, blueprint).find(question =>
      picked.every(other => standTogether(reader, question, other)),
    )
    if (next === undefined) break
    picked.push(next)
    waiting.splice(waiting.indexOf(next), 1)
  }
  return picked.sort((a, b) => placeOf(a) - placeOf(b))
}

function leastServed(
  waiting: readonly Question[],
  picked: readonly Question[],
  bank: QuestionBank,
  blueprint: QuizBlueprint,
) {
  const share = (question: Question) => {
    const passage = passageOf(bank, question)
    const inPassage = picked.filter(other => passageOf(bank, other) === passage).length
    const ofKind = picked.filter(({ kind }) => kind === question.kind).length / Math.max(1, picked.length)
    const ofAsk = picked.filter(other => opener(other) === opener(question)).length
    return inPassage * 2 + ofAsk + (blueprint.kinds.length > 1 ? ofKind * 2 : 0)
  }
  return waiting
    .map((question, index) => ({ question, index, share: share(question) }))
    .sort((a, b) => a.share - b.share || a.index - b.index)
    .map(({ question }) => question)
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
