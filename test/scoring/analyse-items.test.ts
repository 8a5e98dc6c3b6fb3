import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyseItems } from '../../src/scoring/analyse-items.ts'
import type { QuestionAttempt } from '../../src/vocabulary/attempt.ts'
import { sampleQuestions } from '../samples/sample-questions.ts'

const [question = expect.fail('no question')] = sampleQuestions()
if (question.kind !== 'choice') throw new Error('The first question of the sample is a choice.')
const { options, keys } = question
const optionIds = options.map(({ id }) => id)

const slotsOf = (maxMarks: readonly number[]) =>
  maxMarks.map((maxMark, index) => ({ slot: index + 1, maxMark, question }))

const answerOf = (slot: number, fraction: number, option = optionIds[0] ?? 'op_1'): QuestionAttempt => ({
  ...{ slot, sequence: 1, answeredAt: 1, response: { kind: 'choice', selected: [option] } },
  score: { state: 'scored', verdict: fraction === 1 ? 'right' : fraction === 0 ? 'wrong' : 'near', fraction },
})

type Fractions = readonly (readonly (number | undefined)[])[]

function analyse(maxMarks: readonly number[], attempts: Fractions) {
  const analysis = analyseItems(slotsOf(maxMarks))
  for (const fractions of attempts)
    analysis.add(
      fractions.flatMap((fraction, index) => (fraction === undefined ? [] : [answerOf(index + 1, fraction)])),
    )
  return analysis.read() ?? expect.fail('nothing was added')
}

// Each was worked out by hand from the definitions.
const references = [
  {
    name: 'a perfect scale of three questions',
    maxMarks: [1, 1, 1],
    attempts: [
      [1, 1, 1],
      [1, 1, 0],
      [1, 0, 0],
      [0, 0, 0],
    ],
    facilities: [3 / 4, 2 / 4, 1 / 4],
    discriminations: [0.75 / Math.sqrt(0.75 * 2.75), Math.SQRT1_2, 0.75 / Math.sqrt(0.75 * 2.75)],
    of: { meanMarks: 1.5, standardDeviation: Math.sqrt(5 / 3), cronbachAlpha: 0.75, maxMarks: 3 },
  },
  {
    name: 'two questions of unlike marks, one right in part',
    maxMarks: [2, 1],
    attempts: [
      [1, 1],
      [0.5, 1],
      [0.5, 0],
      [0, 0],
      [0.5, 0.5],
    ],
    facilities: [1 / 2, 1 / 2],
    discriminations: [Math.SQRT1_2, Math.SQRT1_2],
    of: { meanMarks: 1.5, standardDeviation: Math.sqrt(1.25), cronbachAlpha: 0.8, standardError: 0.5, maxMarks: 3 },
  },
  {
    name: 'two questions that have nothing in common, with slots left open',
    maxMarks: [1, 1],
    attempts: [
      [1, undefined],
      [undefined, 1],
      [1, 1],
      [0, undefined],
    ],
    facilities: [1 / 2, 1 / 2],
    discriminations: [0, 0],
    of: { meanMarks: 1, standardDeviation: Math.sqrt(2 / 3), cronbachAlpha: 0, maxMarks: 2 },
  },
] as const

describe('the item analysis', () => {
  it.each(references)(
    'of $name is what the definitions say',
    ({ maxMarks, attempts, facilities, discriminations, of }) => {
      const { items, ...whole } = analyse(maxMarks, attempts)
      for (const [name, value] of Object.entries(of))
        expect(whole[name as keyof typeof whole], name).toBeCloseTo(value, 9)
      expect(whole.attempts).toBe(attempts.length)
      for (const [index, { facility, discrimination }] of items.entries()) {
        expect(facility).toBeCloseTo(facilities[index] ?? Number.NaN, 9)
        expect(discrimination).toBeCloseTo(discriminations[index] ?? Number.NaN, 9)
      }
    },
  )

  it('counts a slot left open as earning nothing, and says that it was left open', () => {
    const { items } = analyse(
      [1, 1],
      [
        [1, undefined],
        [1, 0],
      ],
    )
    expect(items).toMatchObject([
      { answered: 2, unanswered: 0, facility: 1 },
      { answered: 1, unanswered: 1, facility: 0 },
    ])
  })

  it('leaves out what cannot be computed', () => {
    const one = analyse([1, 1], [[1, 0]])
    expect(Object.keys(one)).toEqual(['attempts', 'maxMarks', 'meanMarks', 'items'])
    expect(one.items.map(item => 'discrimination' in item)).toEqual([false, false])
    const opposed = analyse(
      [1, 1],
      [
        [1, 0],
        [0, 1],
      ],
    )
    expect(opposed).toMatchObject({ standardDeviation: 0, items: [{ discrimination: -1 }, { discrimination: -1 }] })
    expect('cronbachAlpha' in opposed).toBe(false)
    expect('cronbachAlpha' in analyse([1], [[1], [0]])).toBe(false)
    expect(analyseItems(slotsOf([1])).read()).toBeUndefined()
  })

  it('counts each option and calls a distractor that fewer than 5 % chose non-functional, from 20 attempts on', () => {
    const [first = expect.fail(), second = expect.fail(), ...others] = optionIds
    const analysis = analyseItems(slotsOf([1]))
    const add = (option: typeof first, times: number) => {
      for (let time = 0; time < times; time += 1) analysis.add([answerOf(1, 0, option)])
    }
    add(first, 18)
    add(second, 1)
    expect(analysis.read()?.items[0]?.options?.some(option => 'nonFunctional' in option)).toBe(false)
    add(first, 1)
    const counted = analysis.read()?.items[0]?.options ?? []
    expect(counted.map(({ option, chosen, share }) => ({ option, chosen, share }))).toEqual([
      { option: first, chosen: 19, share: 0.95 },
      { option: second, chosen: 1, share: 0.05 },
      ...others.map(option => ({ option, chosen: 0, share: 0 })),
    ])
    for (const { option, isKey, nonFunctional } of counted) {
      expect(isKey).toBe(keys.some(key => key === option))
      expect(nonFunctional).toBe(isKey ? undefined : others.some(other => other === option))
    }
  })

  it('stays within the bounds of what it tells, and is the same in any order of the attempts', () => {
    const fraction = fc.option(fc.constantFrom(0, 1 / 3, 0.5, 1), { nil: undefined })
    const attempt = fc.tuple(fraction, fraction, fraction, fraction)
    fc.assert(
      fc.property(fc.array(attempt, { minLength: 1, maxLength: 40 }), attempts => {
        const marks = [1, 2, 0.5, 3]
        const [forth, back] = [analyse(marks, attempts), analyse(marks, attempts.toReversed())]
        expect(forth.cronbachAlpha ?? 1).toBeLessThanOrEqual(1)
        for (const [index, { facility, discrimination }] of forth.items.entries()) {
          expect(facility).toBeGreaterThanOrEqual(0)
          expect(facility).toBeLessThanOrEqual(1)
          const other = back.items[index]
          expect(other?.facility).toBeCloseTo(facility, 9)
          if (discrimination === undefined) expect(other?.discrimination).toBeUndefined()
          else expect(other?.discrimination).toBeCloseTo(discrimination, 9)
        }
      }),
    )
  })
})
