import type { ChoiceQuestion } from '../../../../src/vocabulary/question.ts'
import type { BenchArticle } from '../articles/bench-article.ts'
import { readWholeFigure } from '../figures.ts'
import { type Measure, shareAtLeast } from '../measure.ts'
import { isNumeric } from './guessing.ts'

const hedge =
  /^(?:about|around|some|roughly|nearly|almost|more than|less than|fewer than|over|under|at least|at most|up to|as many as) /i

/** Measures the share of choices among figures that share unit and hedge, are of one magnitude, and stand sorted. */
export function measureNumericOptions(articles: readonly BenchArticle[]): Measure {
  const numeric = articles.flatMap(({ draws }) => draws.filter(isNumeric))
  return shareAtLeast('figures alike and sorted', { part: numeric.filter(areAlike).length, of: numeric.length }, 100)
}

/** Tells whether the options of a choice among figures have one unit and hedge, lie within a factor of ten of the key, and ascend. */
export function areAlike(question: ChoiceQuestion): boolean {
  const figures = question.options.map(({ id, text }) => ({
    isKey: question.keys.includes(id),
    hedge: hedge.exec(text)?.[0] ?? '',
    rest: readWholeFigure(text)?.rest.replace(/s$/, '') ?? '',
    value: readWholeFigure(text)?.value ?? 0,
  }))
  const key = figures.find(({ isKey }) => isKey)
  if (key === undefined) return false
  const isSorted = figures.every(({ value }, at) => at === 0 || (figures[at - 1]?.value ?? 0) < value)
  const isNear = figures.every(({ value }) => key.value === 0 || (value <= key.value * 10 && value >= key.value / 10))
  return (
    isSorted &&
    isNear &&
    question.order !== 'shuffle' &&
    figures.every(one => one.hedge === key.hedge && one.rest === key.rest)
  )
}
