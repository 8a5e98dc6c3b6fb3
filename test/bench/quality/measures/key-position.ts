import type { ChoiceQuestion } from '../../../../src/vocabulary/question.ts'
import type { BenchArticle } from '../articles/bench-article.ts'
import { chiSquareTail } from '../chi-square.ts'
import type { Measure } from '../measure.ts'

const leastChance = 0.05

/** Tests whether the keys stand at every place equally often, over questions of one number of options each. */
export function measureKeyPosition(articles: readonly BenchArticle[]): Measure {
  const choices = articles.flatMap(({ questions }) => questions.filter(question => question.kind === 'choice'))
  const { statistic, freedom, shares } = testPositions(choices)
  const chance = chiSquareTail(statistic, freedom)
  return {
    name: 'key position',
    value: chance,
    shown: `p = ${chance.toFixed(2)} (${shares})`,
    target: `p >= ${leastChance}`,
    met: chance >= leastChance,
  }
}

/** Adds up the chi-square statistics of the key's place over questions of two, three, four options and so on. */
export function testPositions(choices: readonly ChoiceQuestion[]): {
  statistic: number
  freedom: number
  shares: string
} {
  const counts = [...new Set(choices.map(({ options }) => options.length))].sort((a, b) => a - b)
  const tables = counts.map(count => {
    const alike = choices.filter(({ options }) => options.length === count)
    const placed = Array.from({ length: count }, (_, place) => {
      return alike.filter(({ options, keys }) => keys.some(key => options[place]?.id === key)).length
    })
    const expected = alike.length / count
    return { placed, statistic: placed.reduce((sum, seen) => sum + (seen - expected) ** 2 / expected, 0) }
  })
  return {
    statistic: tables.reduce((sum, table) => sum + table.statistic, 0),
    freedom: counts.reduce((sum, count) => sum + count - 1, 0),
    shares: tables.map(({ placed }) => placed.join(':')).join(', '),
  }
}
