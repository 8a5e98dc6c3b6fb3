import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchAnswer } from '../../src/scoring/match-answer.ts'
import { sayNumber } from '../../src/text/say-number.ts'
import { dateAnswers } from './date-answers.ts'
import { nameAnswers } from './name-answers.ts'
import { quantityAnswers } from './quantity-answers.ts'
import { blank, blanks, type SampleAnswers } from './sample-blanks.ts'

const cases: Required<SampleAnswers> = { ...nameAnswers, ...quantityAnswers, ...dateAnswers }

describe.each(Object.entries(cases))('matchAnswer for the gap "%s"', (name, { right = [], near = [], wrong = [] }) => {
  const question = blanks[name as keyof typeof blanks]
  it.each(right)('counts "%s" as right', text => {
    expect(matchAnswer(text, question)).toBe('right')
  })
  it.each(near)('counts "%s" as near', text => {
    expect(matchAnswer(text, question)).toBe('near')
  })
  it.each(wrong)('counts "%s" as wrong', text => {
    expect(matchAnswer(text, question)).toBe('wrong')
  })
})

describe('matchAnswer', () => {
  const names = fc.stringMatching(/^[A-Z][a-z]{2,9}( [A-Z][a-z]{2,9})?$/)

  it('counts every accepted wording as its own verdict', () => {
    const accepted = fc.record({ text: names, verdict: fc.constantFrom('right' as const, 'near' as const) })
    fc.assert(
      fc.property(accepted, fc.array(names), ({ text, verdict }, competitors) => {
        const question = blank({ accepted: [{ text, verdict, from: 'entity' }], from: 'entity', competitors })
        expect(matchAnswer(` the ${text.toUpperCase()}.`, question)).toBe(verdict)
      }),
    )
  })

  it('never counts a competitor, however much it is spelt like the answer', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
    fc.assert(
      fc.property(names, fc.nat(), letter, (name, place, other) => {
        const at = place % name.length
        const competitor = name.slice(0, at) + other + name.slice(at + 1)
        fc.pre(competitor.toLowerCase() !== name.toLowerCase() && name[at] !== ' ')
        const question = blank({ accepted: [name], from: 'entity', competitors: [competitor] })
        expect(matchAnswer(competitor, question)).toBe('wrong')
      }),
    )
  })

  it('counts a figure by its value alone, with or without its unit', () => {
    const whole = fc.integer({ min: 0, max: 10_000_000 })
    fc.assert(
      fc.property(whole, whole, (value, other) => {
        const question = blank({
          accepted: [sayNumber(value)],
          from: 'quantity',
          quantity: { value, units: ['troops'] },
        })
        expect(matchAnswer(String(value), question)).toBe('right')
        expect(matchAnswer(`about ${sayNumber(value)} troops`, question)).toBe('right')
        expect(matchAnswer(`${sayNumber(value)} tanks`, question)).toBe('wrong')
        if (other !== value) expect(matchAnswer(sayNumber(other), question)).toBe('wrong')
      }),
    )
  })

  it('takes a long list of long competitors in good time', () => {
    const competitors = Array.from({ length: 500 }, (_, at) => `${at} ${`competitor${at} `.repeat(15)}`)
    const began = performance.now()
    expect(matchAnswer('Jhon Kerry', blank({ accepted: ['John Kerry'], from: 'entity', competitors }))).toBe('near')
    expect(matchAnswer('x'.repeat(500), blank({ accepted: ['x'.repeat(499)], from: 'entity', competitors }))).toBe(
      'near',
    )
    expect(performance.now() - began).toBeLessThan(5_000)
  })

  it('judges anything at all without throwing, the longest response in good time', () => {
    const words = fc.constantFrom(
      '600',
      'a',
      'of',
      'troops',
      'million',
      'and',
      'about',
      '%',
      '$',
      '-',
      '1/4',
      'or',
      'more',
      'dozen',
    )
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 500 }),
      fc.array(words, { maxLength: 80 }).map(all => all.join(' ')),
    )
    fc.assert(
      fc.property(typed, fc.constantFrom(...Object.values(blanks)), (text, question) => {
        expect(['right', 'near', 'wrong']).toContain(matchAnswer(text, question))
      }),
      { numRuns: 500 },
    )
    const start = performance.now()
    for (const question of Object.values(blanks)) matchAnswer('1 a '.repeat(125), question)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})
