import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNested, rangeOf, readDateRange } from '../../src/item-checks/date-range.ts'
import { readFigures } from '../../src/item-checks/figures.ts'
import { standsIn } from '../../src/item-checks/words.ts'

const standing: readonly (readonly [text: string, wording: string, expected: boolean])[] = [
  ['a small bridge', 'all', false],
  ['all bridges', 'all', true],
  ['what it is', 'IS', false],
  ['what IS held', 'IS', true],
  ['tell us', 'US', false],
  ['the US secretary', 'US', true],
  ["Iraq's territory", 'Iraq', true],
  ['the Al-Dhafra air base', 'Al Dhafra', true],
  ['François Hollande spoke', 'francois hollande', true],
  ['Iranian', 'Iran', false],
]

describe('standsIn', () => {
  it.each(standing)('in "%s", "%s" stands: %s', (text, wording, expected) => {
    expect(standsIn(text, wording)).toBe(expected)
  })

  it('finds any run of whole words', () => {
    const word = fc.stringMatching(/^[b-z]{2,8}$/).filter(one => one !== 'the')
    fc.assert(
      fc.property(fc.array(word), fc.array(word, { minLength: 1 }), fc.array(word), (before, run, after) => {
        expect(standsIn([...before, ...run, ...after].join(' '), run.join(' '))).toBe(true)
      }),
    )
  })
})

describe('readFigures', () => {
  it.each([
    ['six hundred troops', [600], 'troops'],
    ['more than 160 strikes', [160], 'more than strikes'],
    ['twelve of 31,500', [12, 31500], 'of'],
    ['no figure', [], 'no figure'],
  ])('takes "%s" apart', (text, values, rest) => {
    const read = readFigures(text)
    expect(read.figures.map(({ value }) => value)).toEqual(values)
    expect(read.rest).toBe(rest)
  })
})

describe('date ranges', () => {
  it.each([
    ['2014', '2014-01-01', '2014-12-31'],
    ['2014-09', '2014-09-01', '2014-09-31'],
    ['2014-09-13/2014-09-14', '2014-09-13', '2014-09-14'],
  ])('reads %s as its days', (edtf, first, last) => {
    expect(rangeOf(edtf)).toEqual({ first, last })
  })

  it.each(['2014-09~', '2014/..', '', 'soon'])('leaves "%s" open', edtf => {
    expect(rangeOf(edtf)).toBeUndefined()
  })

  it('finds a day within its month and its year, and not within the next', () => {
    const [day, month, next] = ['15 September 2014', 'September 2014', 'October 2014'].map(readDateRange)
    if (day === undefined || month === undefined || next === undefined) throw new Error('All three are dates.')
    expect(isNested(day, month)).toBe(true)
    expect(isNested(month, day)).toBe(true)
    expect(isNested(day, next)).toBe(false)
  })
})
