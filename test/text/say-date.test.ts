import { describe, expect, it } from 'vitest'
import { sayDate } from '../../src/text/say-date.ts'

describe('sayDate', () => {
  it.each([
    ['2017-07-18', '18 July 2017'],
    ['2017-07', 'July 2017'],
    ['2017', '2017'],
    ['196X', 'the 1960s'],
    ['18XX', 'the 19th century'],
    ['20XX', 'the 21st century'],
    ['2014-22', 'the summer of 2014'],
    ['2017-07-10/2017-07-16', 'the week of 10 July 2017'],
    ['2014-09-13/2014-09-14', 'the weekend of 13 and 14 September 2014'],
    ['2017-09-30/2017-10-01', 'the weekend of 30 September and 1 October 2017'],
    ['2016-12-31/2017-01-01', 'the weekend of 31 December 2016 and 1 January 2017'],
  ])('words %s as "%s"', (edtf, say) => {
    expect(sayDate(edtf)).toBe(say)
  })

  it('adds the weekday or the part that is asked for', () => {
    expect(sayDate('2017-07-18', { weekday: true })).toBe('Tuesday 18 July 2017')
    expect(sayDate('2014-08~', { part: 'early ' })).toBe('early August 2014')
    expect(sayDate('199X', { part: 'mid-' })).toBe('the mid-1990s')
  })

  it.each(['', 'soon', '2017-13', '2017-02-30', '2017-07-10/2017-07-13', '2002/2010', '2017-07-10/..', '1/2/3'])(
    'has no wording for "%s"',
    edtf => {
      expect(sayDate(edtf)).toBeUndefined()
    },
  )
})
