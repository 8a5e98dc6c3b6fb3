import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreOrder, screenOrder } from '../../src/scoring/score-order.ts'
import { OptionId } from '../../src/vocabulary/identifiers.ts'
import { OrderQuestion } from '../../src/vocabulary/question.ts'

const ids = (letters: string): OptionId[] => [...letters].map(letter => OptionId.parse(`op_${letter}`))

function question(letters: string): OrderQuestion {
  return OrderQuestion.parse({
    id: 'qu_order',
    kind: 'order',
    stem: 'What came first?',
    derivation: { by: 'person', who: 'teacher', grounds: {} },
    evidence: [],
    process: 'integrate',
    items: ids(letters)
      .toSorted()
      .map(id => ({ id, text: id, rationale: { text: 'It says so.', evidence: [] } })),
    sequence: ids(letters),
  })
}

const orders: readonly (readonly [given: string, verdict: 'right' | 'near' | 'wrong', fraction: number])[] = [
  ['cadb', 'right', 1],
  ['acdb', 'near', 2 / 3],
  ['cabd', 'near', 2 / 3],
  ['acbd', 'near', 1 / 3],
  ['adcb', 'near', 1 / 3],
  ['bdca', 'wrong', 0],
  ['bdac', 'wrong', 0],
]

const unfit: readonly (readonly [given: string, reason: RegExp])[] = [
  ['cad', /every item/],
  ['cadd', /twice/],
  ['cadbb', /twice/],
  ['cadz', /no such item/],
]

describe('scoreOrder', () => {
  it.each(orders)('of c, a, d, b judges %s as %s', (given, verdict, fraction) => {
    const score = scoreOrder(question('cadb'), ids(given))
    expect(score).toMatchObject({ state: 'scored', verdict })
    expect(score).toHaveProperty('fraction', expect.closeTo(fraction))
  })

  const shuffles = fc
    .integer({ min: 3, max: 8 })
    .chain(count => fc.shuffledSubarray([...'abcdefgh'.slice(0, count)], { minLength: count }))
    .map(letters => letters.join(''))

  it('is 1 for the right order alone and 0 for its reverse', () => {
    fc.assert(
      fc.property(shuffles, shuffles, (right, given) => {
        const score = scoreOrder(question(right), ids(right))
        expect(score).toEqual({ state: 'scored', verdict: 'right', fraction: 1 })
        expect(scoreOrder(question(right), ids(right).toReversed())).toMatchObject({ verdict: 'wrong', fraction: 0 })
        if (given.length === right.length && given !== right)
          expect(scoreOrder(question(right), ids(given))).not.toMatchObject({ verdict: 'right' })
      }),
    )
  })

  it('never falls when two neighbours are put right', () => {
    fc.assert(
      fc.property(shuffles, fc.nat(), (right, at) => {
        const given = ids(right).toSorted()
        const first = at % (given.length - 1)
        const [one, other] = [given[first], given[first + 1]]
        if (one === undefined || other === undefined || right.indexOf(one.slice(3)) < right.indexOf(other.slice(3)))
          return
        const mended = given.with(first, other).with(first + 1, one)
        const [before, after] = [given, mended].map(order => scoreOrder(question(right), order))
        expect(fractionOf(after)).toBeGreaterThanOrEqual(fractionOf(before))
      }),
    )
  })
})

describe('screenOrder', () => {
  it.each(unfit)('refuses %s', (given, reason) => {
    expect(screenOrder(question('cadb'), ids(given))).toEqual({
      state: 'invalid',
      reason: expect.stringMatching(reason),
    })
  })

  it('takes an empty order as no answer, and a whole one as one to judge', () => {
    expect(screenOrder(question('cadb'), [])).toEqual({ state: 'unanswered' })
    expect(screenOrder(question('cadb'), ids('abcd'))).toBeUndefined()
  })
})

const fractionOf = (score: ReturnType<typeof scoreOrder> | undefined): number =>
  score?.state === 'scored' ? score.fraction : Number.NaN
