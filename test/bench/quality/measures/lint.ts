import { checkQuestions } from '../../../../src/item-checks/check-questions.ts'
import { checkQuiz } from '../../../../src/item-checks/check-quiz.ts'
import type { BankReader } from '../../../../src/vocabulary/bank-reader.ts'
import type { Question } from '../../../../src/vocabulary/question.ts'
import { type Measure, shareAtLeast } from '../measure.ts'
import { mutations } from '../mutations.ts'
import type { Mutation, Seed } from '../seeds/mutation.ts'
import { rulesFor } from '../seeds/rule-names.ts'

const mostSeeds = 60
const mostFalseAlarms = 5

interface Tried {
  readonly seeded: number
  readonly reported: number
  readonly missed: readonly Question[]
}

/** Measures how many seeded flaws the linter reports: over all, and by mutation where one falls short. */
export function measureRecall(seeds: readonly Seed[]): {
  measures: Measure[]
  missed: ReadonlyMap<string, readonly Question[]>
} {
  const tried = mutations.map(mutation => ({ mutation, ...tryMutation(mutation, seeds) }))
  const seeded = tried.reduce((sum, one) => sum + one.seeded, 0)
  const reported = tried.reduce((sum, one) => sum + one.reported, 0)
  return {
    measures: [
      shareAtLeast('lint: seeded flaws reported', { part: reported, of: seeded }, 95),
      ...tried.map(one => shareAtLeast(`lint: ${one.mutation.name}`, { part: one.reported, of: one.seeded }, 95)),
    ],
    missed: new Map(tried.map(one => [one.mutation.name, one.missed])),
  }
}

/** Measures how many flawless questions the linter speaks against: over all, and by the rule that does. */
export function measureFalseAlarms(seeds: readonly Seed[]): Measure[] {
  const found = seeds.map(({ reader, question }) => rulesAgainst(reader, [question]))
  const rules = [...new Set(found.flat())].sort()
  const share = (name: string, part: number): Measure => {
    const value = seeds.length === 0 ? 0 : (100 * part) / seeds.length
    const shown = `${value.toFixed(1)} % (${part} of ${seeds.length})`
    return { name, value, shown, target: `<= ${mostFalseAlarms} %`, met: value <= mostFalseAlarms }
  }
  return [
    share('lint: false alarms', found.filter(({ length }) => length > 0).length),
    ...rules.map(rule => share(`lint: false alarms of ${rule}`, found.filter(names => names.includes(rule)).length)),
  ]
}

/** Seeds one flaw into as many questions as it fits, up to sixty by people and sixty of our own, spread evenly. */
export function tryMutation({ mutate, rule }: Mutation, seeds: readonly Seed[]): Tried {
  const wanted = rulesFor(rule)
  const mutants = (['written', 'generated'] as const).flatMap(made =>
    spread(
      seeds
        .filter(seed => seed.made === made)
        .flatMap(seed => {
          const questions = mutate(seed)
          return questions === undefined ? [] : [{ reader: seed.reader, questions }]
        }),
    ),
  )
  const missed = mutants.filter(
    ({ reader, questions }) => !rulesAgainst(reader, questions).some(name => wanted.includes(name)),
  )
  return {
    seeded: mutants.length,
    reported: mutants.length - missed.length,
    missed: missed.map(({ questions: [first] }) => first),
  }
}

function spread<T>(all: readonly T[]): readonly T[] {
  const step = all.length / Math.min(mostSeeds, all.length)
  return all.length <= mostSeeds
    ? all
    : Array.from({ length: mostSeeds }, (_, at) => all[Math.floor(at * step)]).filter(one => one !== undefined)
}

function rulesAgainst({ bank }: BankReader, questions: readonly Question[]): string[] {
  const [first] = questions
  const alone = first === undefined ? [] : checkQuestions(bank, [first])
  const together = questions.length > 1 ? checkQuiz(bank, questions) : []
  return [...new Set([...alone, ...together].map(({ rule }) => rule))]
}
