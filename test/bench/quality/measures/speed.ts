import { generateQuestions } from '../../../../src/generation/generate-questions.ts'
import type { QuestionBank } from '../../../../src/vocabulary/question-bank.ts'
import type { BenchArticle } from '../articles/bench-article.ts'
import type { Measure } from '../measure.ts'
import { wordsOf } from '../tokens.ts'
import { multiplyBank } from './multiply-bank.ts'

const mostMilliseconds = 50
const ratio = { least: 7, most: 13 }

/** Times generation over the articles as they are, and over the longest of them at 1, 10 and 100 times its length; 100 only where 10 gives hope. */
export function measureSpeed(articles: readonly BenchArticle[]): Measure[] {
  const banks = articles.map(({ reader }) => reader.bank)
  const longest = banks.toSorted((a, b) => b.article.text.length - a.article.text.length)[0]
  if (longest === undefined) return []
  for (const bank of banks) timeOf(bank)
  const each = banks.map(bank => Math.min(timeOf(bank), timeOf(bank), timeOf(bank)))
  const perArticle = each.reduce((sum, time) => sum + time, 0) / each.length
  const [one, ten] = [timeAt(longest, 1, 8), timeAt(longest, 10, 3)]
  const isHopeless = ten.perThousand > 10 * mostMilliseconds
  const hundred = isHopeless ? undefined : timeAt(longest, 100, 2)
  const growth = hundred === undefined ? ten.time / one.time : hundred.time / ten.time
  return [
    {
      name: 'milliseconds per article',
      value: perArticle,
      shown: perArticle.toFixed(1),
      target: 'told only',
      met: true,
    },
    ...[one, ten, hundred]
      .filter(timed => timed !== undefined)
      .map(({ times, perThousand }) => ({
        name: `milliseconds per 1,000 words at ${times}x`,
        value: perThousand,
        shown: perThousand.toFixed(1),
        target: `< ${mostMilliseconds}`,
        met: perThousand < mostMilliseconds,
      })),
    {
      name: isHopeless ? 'time at 10x over time at 1x (100x left out)' : 'time at 100x over time at 10x',
      value: growth,
      shown: growth.toFixed(1),
      target: `${ratio.least} to ${ratio.most}`,
      met: !isHopeless && growth >= ratio.least && growth <= ratio.most,
    },
  ]
}

function timeAt(bank: QuestionBank, times: number, runs: number): { times: number; time: number; perThousand: number } {
  const longer = multiplyBank(bank, times)
  const time = Math.min(...Array.from({ length: runs }, () => timeOf(longer)))
  return { times, time, perThousand: (1_000 * time) / wordsOf(longer.article.text).length }
}

// On a busy machine the clock runs on while others work, and the processor's time counts helpers too: the lesser is nearer.
function timeOf(bank: QuestionBank): number {
  const [clock, processor] = [performance.now(), process.cpuUsage()]
  generateQuestions(bank, { seed: 1 })
  const { user, system } = process.cpuUsage(processor)
  return Math.min(performance.now() - clock, (user + system) / 1_000)
}
