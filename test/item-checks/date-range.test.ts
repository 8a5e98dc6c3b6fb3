import { describe, expect, it } from 'vitest'
import { isNested, rangeOf, readDateRange } from '../../src/item-checks/date-range.ts'

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
