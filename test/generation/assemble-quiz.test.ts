import { describe, expect, it } from 'vitest'
import { assembleQuiz } from '../../src/generation/assemble-quiz.ts'
import { generateQuestions } from '../../src/generation/generate-questions.ts'
import { givesAway } from '../../src/item-checks/gives-away.ts'
import { readerOf } from '../../src/vocabulary/bank-reader.ts'
import type { Question } from '../../src/vocabulary/question.ts'
import type { QuestionBank } from '../../src/vocabulary/question-bank.ts'
import { bankFiles, readBankOf } from '../interchange/read-bank.ts'

const stocks = bankFiles.map(([file]) => {
  const bank = readBankOf(file.replace('.bank.json', ''))
  return { bank, questions: generateQuestions(bank, { seed: 1 }), reader: readerOf(bank) }
})
const seeds = [1, 2, 3, 20]
const quizzes = stocks.flatMap(stock =>
  seeds.map(seed => {
    const blueprint = { questions: 12, kinds: ['choice' as const, 'blank' as const], seed }
    const title = `${stock.bank.title}, seed ${seed}`
    return [title, { ...stock, blueprint, quiz: assembleQuiz({ ...stock, blueprint }) }] as const
  }),
)

describe('assembleQuiz', () => {
  it.each(quizzes)(
    'finds as many questions as asked for, no two of one fact, in the order of the text: %s',
    (_, { quiz }) => {
      expect(quiz).toHaveLength(12)
      expect(new Set(quiz.map(factOf)).size).toBe(12)
      const places = quiz.map(placeOf)
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    },
  )

  it.each(quizzes)('lets no question give another away: %s', (_, { quiz, reader }) => {
    const pairs = quiz.flatMap(one => quiz.filter(other => other !== one).map(other => [one, other] as const))
    const telling = pairs.filter(([one, other]) => givesAway(reader, one, other))
    expect(telling.map(([one, other]) => `${one.stem} / ${other.stem}`)).toEqual([])
  })

  it.each(quizzes)('gives no paragraph a third question before every paragraph has one: %s', (_, stock) => {
    const { quiz, questions, bank } = stock
    const served = new Set(quiz.map(question => passageOf(bank, question)))
    const most = Math.max(...[...served].map(passage => quiz.filter(one => passageOf(bank, one) === passage).length))
    const unserved = questions.filter(question => !served.has(passageOf(bank, question)))
    if (most >= 3) expect(unserved.map(({ stem }) => stem)).toEqual([])
    expect(served.size).toBeGreaterThanOrEqual(Math.min(6, bank.article.passages.length))
  })

  it.each(quizzes)('mixes both kinds: %s', (_, { quiz }) => {
    for (const kind of ['choice', 'blank'] as const)
      expect(quiz.filter(question => question.kind === kind).length).toBeGreaterThanOrEqual(3)
  })

  it.each(quizzes)('gives the same quiz for the same blueprint: %s', (_, { quiz, bank, questions, blueprint }) => {
    const again = assembleQuiz({
      questions: structuredClone(questions).reverse(),
      bank: structuredClone(bank),
      blueprint,
    })
    expect(again).toEqual(quiz)
  })

  it('gives other quizzes for other seeds', () => {
    const made = quizzes.map(([, { quiz }]) => quiz.map(({ id }) => id).join())
    expect(new Set(made).size).toBe(quizzes.length)
  })

  it('keeps to the kinds and the number of the blueprint', () => {
    const [stock] = stocks
    if (stock === undefined) throw new Error('There is no bank.')
    const quiz = assembleQuiz({ ...stock, blueprint: { questions: 5, kinds: ['blank'], seed: 1 } })
    expect(quiz.map(({ kind }) => kind)).toEqual(['blank', 'blank', 'blank', 'blank', 'blank'])
  })

  it('gives fewer questions where the bank has no more that stand side by side', () => {
    const [stock] = stocks
    if (stock === undefined) throw new Error('There is no bank.')
    const blueprint = { questions: 100, kinds: ['choice' as const, 'blank' as const], seed: 1 }
    const ofOneFact = stock.questions.filter(question => factOf(question) === factOf(stock.questions[0]))
    expect(ofOneFact.length).toBeGreaterThan(1)
    expect(assembleQuiz({ ...stock, questions: ofOneFact, blueprint })).toHaveLength(1)
    expect(assembleQuiz({ ...stock, questions: [], blueprint })).toEqual([])
  })
})

function factOf(question: Question | undefined): string {
  const derivation = question?.derivation
  return derivation?.by === 'generator' && 'fact' in derivation.target ? derivation.target.fact : ''
}

const placeOf = ({ evidence }: Question): number => evidence[0]?.[0]?.start ?? -1

function passageOf({ article }: QuestionBank, question: Question): number {
  return article.passages.findIndex(({ start, end }) => start <= placeOf(question) && placeOf(question) < end)
}
