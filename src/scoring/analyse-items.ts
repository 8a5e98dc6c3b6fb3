import type { QuestionAttempt } from '../vocabulary/attempt.ts'
import type { OptionId } from '../vocabulary/identifiers.ts'
import type { Question } from '../vocabulary/question.ts'
import type { ItemStatistics, OptionStatistics, VersionStatistics } from '../vocabulary/quiz-statistics.ts'
import { type CoMoments, makeCoMoments } from './co-moments.ts'
import { markOf } from './mark-score.ts'

/** Is one slot of the quiz that is analysed. */
export interface ItemSlot {
  readonly slot: number
  readonly maxMark: number
  readonly question: Question
}

/** Takes the judged responses of one attempt after the other, and gives the statistics of those it has taken. */
export interface ItemAnalysis {
  readonly add: (answers: readonly QuestionAttempt[]) => void
  /** Gives `undefined` before the first attempt. */
  readonly read: () => Omit<VersionStatistics, 'version'> | undefined
}

interface Item extends ItemSlot {
  // Marks of the slot, beside those of the rest of the attempt.
  readonly marks: CoMoments
  readonly chosen: Map<OptionId, number>
  answered: number
  // That of the attempt which is being added.
  mark: number
}

/**
 * Makes the item analysis of classical test theory over the slots of one version of a quiz: facility, discrimination
 * (corrected item-total), how often each option was chosen, and Cronbach's alpha over all. Which attempts count is for
 * the caller to say; it takes each of them once, and memory for one.
 * Source: Crocker and Algina (1986), "Introduction to Classical and Modern Test Theory"; Cronbach (1951).
 */
export function analyseItems(slots: readonly ItemSlot[]): ItemAnalysis {
  const items = slots.map(
    (slot): Item => ({ ...slot, marks: makeCoMoments(), chosen: new Map<OptionId, number>(), answered: 0, mark: 0 }),
  )
  const bySlot = new Map(items.map(item => [item.slot, item]))
  const totals = makeCoMoments()
  return {
    add: answers => {
      for (const item of items) item.mark = 0
      for (const answer of answers) {
        const item = bySlot.get(answer.slot)
        if (item === undefined) continue
        item.mark = markOf(answer.score, item.maxMark)
        countAnswer(item, answer)
      }
      const total = items.reduce((sum, { mark }) => sum + mark, 0)
      totals.add(total, total)
      for (const { mark, marks } of items) marks.add(mark, total - mark)
    },
    read: () => (totals.count() === 0 ? undefined : readAll(items, totals)),
  }
}

function countAnswer(item: Item, { response }: QuestionAttempt): void {
  item.answered += 1
  if (response.kind !== 'choice') return
  for (const option of response.selected) item.chosen.set(option, 1 + (item.chosen.get(option) ?? 0))
}

function readAll(items: readonly Item[], totals: CoMoments): Omit<VersionStatistics, 'version'> {
  const attempts = totals.count()
  const variance = totals.varianceOfX()
  const cronbachAlpha = alphaOf(items, variance)
  const standardDeviation = variance === undefined ? undefined : Math.sqrt(variance)
  const standardError =
    standardDeviation === undefined || cronbachAlpha === undefined
      ? undefined
      : standardDeviation * Math.sqrt(1 - cronbachAlpha)
  return {
    attempts,
    maxMarks: items.reduce((sum, { maxMark }) => sum + maxMark, 0),
    meanMarks: totals.means().x,
    ...(standardDeviation !== undefined && { standardDeviation }),
    ...(cronbachAlpha !== undefined && { cronbachAlpha }),
    ...(standardError !== undefined && { standardError }),
    items: items.map(item => readItem(item, attempts)),
  }
}

function alphaOf(items: readonly Item[], variance: number | undefined): number | undefined {
  if (items.length < 2 || variance === undefined || variance === 0) return undefined
  const ofItems = items.reduce((sum, { marks }) => sum + (marks.varianceOfX() ?? 0), 0)
  return Math.min(1, (items.length / (items.length - 1)) * (1 - ofItems / variance))
}

function readItem(item: Item, attempts: number): ItemStatistics {
  const { slot, question, maxMark, marks, answered } = item
  const discrimination = marks.correlation()
  return {
    ...{ slot, question: question.id, answered, unanswered: attempts - answered },
    facility: Math.min(1, Math.max(0, marks.means().x / maxMark)),
    ...(discrimination !== undefined && { discrimination }),
    ...(question.kind === 'choice' && { options: readOptions(question, item.chosen, attempts) }),
  }
}

const fewest = 20
const functionalFrom = 0.05

function readOptions(
  { options, keys }: Extract<Question, { kind: 'choice' }>,
  counts: ReadonlyMap<OptionId, number>,
  attempts: number,
): OptionStatistics[] {
  return options.map(({ id }) => {
    const isKey = keys.includes(id)
    const chosen = counts.get(id) ?? 0
    const share = chosen / attempts
    const isJudged = !isKey && attempts >= fewest
    return { option: id, isKey, chosen, share, ...(isJudged && { nonFunctional: share < functionalFrom }) }
  })
}
