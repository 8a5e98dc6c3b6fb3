import type { ChoiceQuestion } from '../../../../src/vocabulary/question.ts'
import type { BenchArticle } from '../articles/bench-article.ts'
import type { Measure } from '../measure.ts'
import { wordsOf } from '../tokens.ts'
import { hitRate } from './guessing.ts'

const most = 45

/** Measures how often a solver that only looks for a place with the words of stem and option is right. */
export function measureSlidingWindow(articles: readonly BenchArticle[]): Measure {
  const hits = articles.flatMap(({ reader, draws }) => {
    const rate = slidingWindow(reader.bank.article.text)
    return draws.map(question => hitRate(question, rate))
  })
  const value = hits.length === 0 ? 0 : (100 * hits.reduce((sum, hit) => sum + hit, 0)) / hits.length
  const error = hits.length === 0 ? 0 : Math.sqrt((value * (100 - value)) / hits.length)
  return {
    name: 'sliding-window solver',
    value,
    shown: `${value.toFixed(1)} % (± ${error.toFixed(1)}, ${hits.length} draws)`,
    target: `<= ${most} %`,
    met: value <= most,
  }
}

/**
 * Makes a rating of options by the passage: the best run of words, as long as stem and option have different words, by
 * the weights of those words in it that stand in stem or option; a rare word weighs more.
 * Source: Richardson, Burges & Renshaw 2013, MCTest, algorithm 1.
 */
export function slidingWindow(passage: string): (text: string, question: ChoiceQuestion) => number {
  const words = wordsOf(passage)
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const weightOf = (word: string) => Math.log(1 + 1 / (counts.get(word) ?? 1))
  return (text, { stem }) => {
    const sought = new Set([...wordsOf(stem), ...wordsOf(text)])
    const weights = words.map(word => (sought.has(word) ? weightOf(word) : 0))
    let run = 0
    let best = 0
    weights.forEach((weight, at) => {
      run += weight - (weights[at - sought.size] ?? 0)
      best = Math.max(best, run)
    })
    return Math.round(best * 1e6) / 1e6
  }
}
