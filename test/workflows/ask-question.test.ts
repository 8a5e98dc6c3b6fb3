import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AskedQuestion } from '../../src/vocabulary/asked-question.ts'
import { AskedQuestion as AskedQuestionSchema } from '../../src/vocabulary/asked-question.ts'
import type { MatchQuestion, Question } from '../../src/vocabulary/question.ts'
import { askQuestion } from '../../src/workflows/ask-question.ts'
import { sampleMatch, sampleOrder } from '../samples/sample-kinds.ts'
import { sampleQuestions } from '../samples/sample-questions.ts'

const ask = (question: Question, seed: string, slot = 1): AskedQuestion =>
  askQuestion({ slot, maxMark: 1, question }, seed)

const orderOf = (asked: AskedQuestion): string[] => (asked.kind === 'choice' ? asked.options.map(({ id }) => id) : [])

const shuffled = sampleQuestions().filter(question => question.kind === 'choice' && question.order === 'shuffle')

describe('asking a question', () => {
  it.each(sampleQuestions().map(question => ({ question, name: question.id })))(
    'strips $name of all but what the strict schema allows',
    ({ question }) => {
      const asked = ask(question, 'at_one')
      expect(AskedQuestionSchema.parse(asked)).toEqual(asked)
      expect(asked.stem).toBe(question.stem)
    },
  )

  it('shows every option once, in the same order each time', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom(...shuffled),
        fc.integer({ min: 1, max: 100 }),
        (seed, question, slot) => {
          const order = orderOf(ask(question, seed, slot))
          expect(order).toEqual(orderOf(ask(question, seed, slot)))
          const stored = question.kind === 'choice' ? question.options.map(({ id }) => id) : []
          expect(order.toSorted()).toEqual(stored.toSorted())
        },
      ),
    )
  })

  it('puts each option into each place about equally often', () => {
    const [question] = shuffled
    if (question?.kind !== 'choice') throw new Error('The sample has a shuffled choice.')
    const attempts = 4_000
    const places = new Map<string, number>()
    for (let index = 0; index < attempts; index += 1) {
      for (const [place, id] of orderOf(ask(question, `at_${index}`)).entries()) {
        places.set(`${id}/${place}`, (places.get(`${id}/${place}`) ?? 0) + 1)
      }
    }
    const share = attempts / question.options.length
    expect(places.size).toBe(question.options.length ** 2)
    for (const times of places.values()) expect(Math.abs(times - share)).toBeLessThan(0.15 * share)
  })

  it('orders the options of two slots independently', () => {
    const [question] = shuffled
    if (question === undefined) throw new Error('The sample has a shuffled choice.')
    const orders = Array.from({ length: 50 }, (_, slot) => orderOf(ask(question, 'at_one', slot + 1)).join())
    expect(new Set(orders).size).toBeGreaterThan(10)
  })

  it('keeps the stored order of options that ascend', () => {
    const ascending = sampleQuestions().find(question => question.kind === 'choice' && question.order === 'ascending')
    if (ascending?.kind !== 'choice') throw new Error('The sample has a choice that ascends.')
    for (const seed of ['at_one', 'at_two', 'at_three']) {
      expect(orderOf(ask(ascending, seed))).toEqual(ascending.options.map(({ id }) => id))
    }
  })

  const kinds = [
    { what: 'items', question: sampleOrder, moved: { ...sampleOrder, sequence: sampleOrder.sequence.toReversed() } },
    { what: 'options to match', question: sampleMatch, moved: rematched(sampleMatch) },
  ]

  it.each(kinds)('puts $what into an order that the key has no part in', ({ question, moved }) => {
    const seeds = Array.from({ length: 600 }, (_, index) => `at_${index}`)
    const counts = new Map<string, number>()
    for (const seed of seeds) {
      expect(ask(moved, seed)).toEqual(ask(question, seed))
      const order = shownIn(ask(question, seed)).join()
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }
    const orders = shownIn(ask(question, 'at_0')).length === 3 ? 6 : 24
    expect(counts.size).toBe(orders)
    for (const times of counts.values()) expect(times).toBeLessThan((2 * seeds.length) / orders)
  })
})

const shownIn = (asked: AskedQuestion): string[] => {
  const shown = asked.kind === 'order' ? asked.items : asked.kind === 'match' ? asked.options : []
  return shown.map(({ id }) => id)
}

function rematched(question: MatchQuestion): MatchQuestion {
  const options = question.pairs.map(({ option }) => option)
  const pairs = question.pairs.map((pair, index) => ({ ...pair, option: options.at(index - 1) ?? pair.option }))
  return { ...question, pairs }
}
