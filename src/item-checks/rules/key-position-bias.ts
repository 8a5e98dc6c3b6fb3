import type { ChoiceQuestion } from '../../vocabulary/question.ts'
import type { QuizCheck } from '../item-check.ts'

const fewest = 8
const unlikely = 0.01
const options = [
  ['Dover', 'London', 'Calais'],
  ['Calais', 'London', 'Dover'],
] as const

/** Finds quizzes in which the key stands in one place far too often for chance. Shuffled options have no place. */
export const keyPositionBias: QuizCheck = {
  name: 'key-position-bias',
  severity: 'warning',
  guideline: 'Over a quiz the key stands in every place about equally often.',
  source:
    'Haladyna, Downing & Rodriguez 2002, guideline 18: vary the place of the right answer; exact binomial test, p < 0.01',
  examples: {
    bad: [
      {
        questions: Array.from({ length: 9 }, (_, at) => ({
          stem: `Where did flight ${at + 1} end?`,
          key: 'Dover',
          wrong: ['London', 'Calais'],
          order: 'fixed' as const,
          options: options[0],
        })),
      },
    ],
    good: [
      {
        questions: Array.from({ length: 9 }, (_, at) => ({
          stem: `Where did flight ${at + 1} end?`,
          key: 'Dover',
          wrong: ['London', 'Calais'],
          order: 'fixed' as const,
          options: options[at % 2] ?? options[0],
        })),
      },
      {
        questions: Array.from({ length: 9 }, (_, at) => ({
          stem: `Where did flight ${at + 1} end?`,
          key: 'Dover',
          wrong: ['London', 'Calais'],
        })),
      },
    ],
  },
  check(questions) {
    const fixed = questions.filter(
      (question): question is ChoiceQuestion =>
        question.kind === 'choice' && question.order !== 'shuffle' && question.keys.length === 1,
    )
    const [first] = fixed
    if (first === undefined || fixed.length < fewest) return []
    const places = fixed.map(({ options, keys }) => ({
      place: options.findIndex(({ id }) => id === keys[0]),
      chance: 1 / options.length,
    }))
    const most = Math.max(...places.map(({ place }) => place))
    for (let place = 0; place <= most; place += 1) {
      const count = places.filter(one => one.place === place).length
      const chance = places.reduce((sum, one) => sum + one.chance, 0) / places.length
      if (count > places.length * chance && tail(places.length, count, chance) * (most + 1) < unlikely)
        return [
          {
            question: first.id,
            message: `The right answer is option ${place + 1} in ${count} of ${places.length} questions of this quiz.`,
          },
        ]
    }
    return []
  },
}

/** Computes how likely at least `count` hits in `trials` are by chance. */
function tail(trials: number, count: number, chance: number): number {
  let term = (1 - chance) ** trials
  let sum = count === 0 ? term : 0
  for (let hits = 1; hits <= trials; hits += 1) {
    term *= ((trials - hits + 1) / hits) * (chance / (1 - chance))
    if (hits >= count) sum += term
  }
  return sum
}
