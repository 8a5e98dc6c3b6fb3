import { describe, expect, it } from 'vitest'
import { type PageDates, readAddressDay, readDateLine, readDay } from '../../../src/text/cleaning/read-page-dates.ts'

const lines: readonly (readonly [line: string, dates: PageDates | undefined])[] = [
  ['Latest update : 2014-09-16', { updatedOn: '2014-09-16' }],
  ['Date created : 2014-09-15', { createdOn: '2014-09-15' }],
  ['Fri 6 Jun 2014 07.00 BST', { createdOn: '2014-06-06' }],
  ['Published: 3 May 2021 | Updated: 4 May 2021 10:15 GMT', { createdOn: '2021-05-03', updatedOn: '2021-05-04' }],
  ['September 15th, 2014', { createdOn: '2014-09-15' }],
  ['Sept. 9, 2017', { createdOn: '2017-09-09' }],
  ['2014-09-15T10:00:00Z', { createdOn: '2014-09-15' }],
  ['15/09/2014', { createdOn: '2014-09-15' }],
  ['03/04/2014', {}],
  ['18:40', {}],
  ['2 hours ago', {}],
  ['The treaty was signed on 3 May 2021', undefined],
  ['31 February 2021', {}],
  ['Chapter 12', undefined],
]

describe('readDateLine', () => {
  it.each(lines)('reads %j', (line, dates) => {
    expect(readDateLine(line)).toEqual(dates)
  })

  it('takes figures as the language of the page has them', () => {
    expect(readDateLine('03/04/2014', true)).toEqual({ createdOn: '2014-03-04' })
    expect(readDateLine('03/04/2014', false)).toEqual({ createdOn: '2014-04-03' })
  })
})

it.each([
  ['2021-05-03T23:30:00-04:00', '2021-05-03'],
  ['May 3, 2021', '2021-05-03'],
  ['yesterday', undefined],
  ['2021-13-03', undefined],
])('reads the day %j as %s', (words, day) => {
  expect(readDay(words)).toBe(day)
})

it.each([
  ['https://example.org/culture/2022/03/12/museum', '2022-03-12'],
  ['https://example.org/20140915-summit', '2014-09-15'],
  ['https://example.org/2014-09-15-summit', '2014-09-15'],
  ['https://example.org/story/12345678', undefined],
  ['https://example.org/2014/09/', undefined],
])('reads the day of %s as %s', (address, day) => {
  expect(readAddressDay(address)).toBe(day)
})
