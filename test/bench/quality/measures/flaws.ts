import { checkQuestions } from '../../../../src/item-checks/check-questions.ts'
import type { BenchArticle } from '../articles/bench-article.ts'
import { type Measure, shareAtLeast } from '../measure.ts'

/** Measures the share of generated questions in which our own linter finds nothing, and says how many were held back. */
export function measureFlaws(articles: readonly BenchArticle[]): Measure[] {
  const questions = articles.flatMap(article => article.questions)
  const flawed = articles.flatMap(({ reader, questions: own }) => {
    return [...new Set(checkQuestions(reader.bank, own).map(({ question }) => question))]
  })
  const held = articles.reduce((sum, { heldBack }) => sum + heldBack, 0)
  const made = questions.length + held
  const share = made === 0 ? 0 : (100 * held) / made
  return [
    shareAtLeast('questions without a flaw', { part: questions.length - flawed.length, of: questions.length }, 95),
    {
      name: 'questions held back',
      value: share,
      shown: `${share.toFixed(1)} % (${held} of ${made})`,
      target: 'told only',
      met: true,
    },
  ]
}
