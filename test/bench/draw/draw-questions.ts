import { rankBySeed } from '../../../src/generation/rank-by-seed.ts'
import type { Question } from '../../../src/vocabulary/question.ts'
import type { QuestionBank } from '../../../src/vocabulary/question-bank.ts'

/** Is a question and the bank that it was made from. */
export interface Drawn {
  readonly name: string
  readonly bank: QuestionBank
  readonly question: Question
}

/** Draws so many questions by lot, each kind in its share of all. The same seed draws the same. */
export function drawQuestions(all: readonly Drawn[], count: number, seed: number): Drawn[] {
  const shuffled = rankBySeed(all, [seed, 'draw'], ({ name, question }) => `${name} ${question.id}`)
  const kinds = [...new Set(shuffled.map(({ question }) => question.kind))].sort()
  const wanted = Math.min(count, all.length)
  const shares = kinds.map(kind => {
    const share = (wanted * all.filter(({ question }) => question.kind === kind).length) / Math.max(1, all.length)
    return { kind, whole: Math.floor(share), rest: share % 1 }
  })
  const missing = wanted - shares.reduce((sum, { whole }) => sum + whole, 0)
  const roundedUp = new Set(
    shares
      .toSorted((a, b) => b.rest - a.rest)
      .slice(0, missing)
      .map(({ kind }) => kind),
  )
  const left = new Map(shares.map(({ kind, whole }) => [kind, whole + (roundedUp.has(kind) ? 1 : 0)]))
  return shuffled.filter(({ question: { kind } }) => {
    const places = left.get(kind) ?? 0
    left.set(kind, places - 1)
    return places > 0
  })
}
