import { generateQuestions } from '../../../../src/generation/generate-questions.ts'
import type { QuestionBank } from '../../../../src/vocabulary/question-bank.ts'
import type { BenchArticle } from '../articles/bench-article.ts'
import type { Measure } from '../measure.ts'
import { wordsOf } from '../tokens.ts'
import { multiplyBank } from './multiply-bank.ts'

const mostMilliseconds = 50
const ratio = { least: 7, most: 13 }
const warmUps = 5
// Short texts are soon done, and the engine goes on making their code faster for a while.
const runs = { article: 3, 1: 15, 10: 5, 100: 3 } as const

/** Is what one generation took, in milliseconds: of the processors, helpers of the engine included, and of the clock. */
interface Taken {
  readonly processor: number
  readonly clock: number
}

interface Timed extends Taken {
  readonly words: number
}

interface Lengthened extends Timed {
  readonly times: 1 | 10 | 100
}

/**
 * Times generation over the articles as they are, and over the longest of them at 1, 10 and 100 times its length; 100
 * only where 10 gives hope; and over imported documents. The banks hold a fact for each ten words, an imported document
 * one for fifty. Every run has a bank newly made with names of its own, so that next to nothing is remembered from the
 * run before.
 * What counts is the time of the processors, since the clock of a busy machine runs on while others work; it stands beside.
 */
export function measureSpeed(articles: readonly BenchArticle[], imported: readonly BenchArticle[] = []): Measure[] {
  const banks = articles.map(({ reader }) => reader.bank)
  const longest = banks.toSorted((a, b) => b.article.text.length - a.article.text.length)[0]
  if (longest === undefined) return []
  const each = timeEach(banks)
  const one = timeAt(longest, 1)
  const ten = timeAt(longest, 10)
  const isHopeless = perThousand(ten, 'processor') > 10 * mostMilliseconds
  const hundred = isHopeless ? undefined : timeAt(longest, 100)
  const growth = hundred === undefined ? ten.processor / one.processor : hundred.processor / ten.processor
  const mean = (of: keyof Taken) => each.reduce((sum, taken) => sum + taken[of], 0) / each.length
  return [
    {
      name: `processor ms per article, best of ${runs.article} (clock)`,
      value: mean('processor'),
      shown: beside(mean('processor'), mean('clock')),
      target: 'told only',
      met: true,
    },
    ...[one, ten, hundred]
      .filter(timed => timed !== undefined)
      .map(timed => measureOf(`at ${timed.times}x, best of ${runs[timed.times]}`, timed)),
    ...measureImported(imported),
    {
      name: isHopeless ? 'processor time at 10x over 1x (100x left out)' : 'processor time at 100x over 10x',
      value: growth,
      shown: growth.toFixed(1),
      target: `${ratio.least} to ${ratio.most}`,
      met: !isHopeless && growth >= ratio.least && growth <= ratio.most,
    },
  ]
}

function measureImported(imported: readonly BenchArticle[]): Measure[] {
  if (imported.length === 0) return []
  const banks = imported.map(({ reader }) => reader.bank)
  const words = banks.reduce((sum, { article }) => sum + wordsOf(article.text).length, 0)
  const taken = timeEach(banks)
  const total = (of: keyof Taken) => taken.reduce((sum, one) => sum + one[of], 0)
  const what = `of ${banks.length} imported documents, best of ${runs.article}`
  return [measureOf(what, { words, processor: total('processor'), clock: total('clock') })]
}

function measureOf(what: string, timed: Timed): Measure {
  const value = perThousand(timed, 'processor')
  return {
    name: `processor ms per 1,000 words ${what} (clock)`,
    value,
    shown: beside(value, perThousand(timed, 'clock')),
    target: `< ${mostMilliseconds}`,
    met: value < mostMilliseconds,
  }
}

const perThousand = (timed: Timed, of: keyof Taken): number => (1_000 * timed[of]) / timed.words

const beside = (processor: number, clock: number): string => `${processor.toFixed(1)} (${clock.toFixed(1)})`

function timeAt(bank: QuestionBank, times: Lengthened['times']): Lengthened {
  const words = times * wordsOf(bank.article.text).length
  return { times, words, ...bestOf(run => multiplyBank(bank, times, run * times), runs[times]) }
}

// After warming up, with other names in each run.
function timeEach(banks: readonly QuestionBank[]): Taken[] {
  for (const bank of banks) bestOf(run => multiplyBank(bank, 1, runs.article + run), warmUps)
  return banks.map(bank => bestOf(run => multiplyBank(bank, 1, run), runs.article))
}

/** Takes the least of each time over so many runs: what others do on the machine can only add to it. */
function bestOf(bankOf: (run: number) => QuestionBank, count: number): Taken {
  const taken = Array.from({ length: count }, (_, run) => timeOf(bankOf(run)))
  return {
    processor: Math.min(...taken.map(({ processor }) => processor)),
    clock: Math.min(...taken.map(({ clock }) => clock)),
  }
}

function timeOf(bank: QuestionBank): Taken {
  const [clock, processor] = [performance.now(), process.cpuUsage()]
  generateQuestions(bank, { seed: 1 })
  const { user, system } = process.cpuUsage(processor)
  return { processor: (user + system) / 1_000, clock: performance.now() - clock }
}
