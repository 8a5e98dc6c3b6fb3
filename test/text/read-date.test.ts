import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CalendarDate, readDate, weekdayOf } from '../../src/text/read-date.ts'

const day = { year: 2014, month: 9, day: 15 }
const read: [string, CalendarDate][] = [
  ['15 September 2014', day],
  ['Monday 15 September 2014', { ...day, weekday: 1 }],
  ['Monday, 15 September 2014.', { ...day, weekday: 1 }],
  ['on Monday, September 15, 2014', { ...day, weekday: 1 }],
  ['September 15, 2014', day],
  ['September 15th 2014', day],
  ['15th of September 2014', day],
  ['the fifteenth of September, 2014', day],
  ['15 Sept 2014', day],
  ['15 Sep. 2014', day],
  ['15-Sep-2014', day],
  ['2014 September 15', day],
  ['15/9/2014', day],
  ['15.09.2014', day],
  ['15-9-2014', day],
  ['15 9 2014', day],
  ['9/15/2014', day],
  ['Mon 15/9/2014', { ...day, weekday: 1 }],
  ['2014-09-15', day],
  ['2014/9/15', day],
  ['2014–09–15', day],
  ['15/9/14', { ...day, year: 14 }],
  ['04/05/2014', { year: 2014, month: 5, day: 4 }],
  ['29 February 2016', { year: 2016, month: 2, day: 29 }],
  ['29/2/16', { year: 16, month: 2, day: 29 }],
  ['29 February', { month: 2, day: 29 }],
  ['21st of June', { month: 6, day: 21 }],
  ['the twenty-first of June', { month: 6, day: 21 }],
  ['15 September', { month: 9, day: 15 }],
  ['2014-09', { year: 2014, month: 9 }],
  ['September 2014', { year: 2014, month: 9 }],
  ['September', { month: 9 }],
  ['May', { month: 5 }],
  ['in 2014', { year: 2014 }],
  ['Monday', { weekday: 1 }],
  ['Tues', { weekday: 2 }],
  ['Monday the 15th', { weekday: 1, day: 15 }],
  ['the 15th', { day: 15 }],
]
const unread = [
  '',
  'on',
  '15',
  'Paris',
  '600 troops',
  '31 February 2014',
  '29 February 2014',
  '32 May 2014',
  '0 May 2014',
  '13/13/2014',
  '2014-13-01',
  '2014-13',
  '2014-9',
  '15/9-2014',
  'Paris 15/9/2014',
  'Tuesday 15 September 2014',
  'Tue 15/9/2014',
  '15 September October 2014',
  '15 16 September 2014',
  '15 2014',
  '15 Septmber 2014',
  'May Day',
  '15 September 2014 in Paris',
]

describe('readDate', () => {
  it.each(read)('reads "%s" as %j', (text, date) => {
    expect(readDate(text)).toEqual(date)
  })

  it.each(unread)('does not read "%s" as a date', text => {
    expect(readDate(text)).toBeUndefined()
  })

  it('reads the same day from every usual order', () => {
    const noon = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(noon, date => {
        const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
        const name = date.toLocaleString('en', { month: 'long', timeZone: 'UTC' })
        const weekday = date.toLocaleString('en', { weekday: 'long', timeZone: 'UTC' })
        const iso = date.toISOString().slice(0, 10)
        for (const text of [`${day} ${name} ${year}`, `${name} ${day}, ${year}`, `${day}/${month}/${year}`, iso]) {
          expect(readDate(text)).toEqual({ year, month, day })
          expect(readDate(`${weekday}, ${text}`)).toEqual({ year, month, day, weekday: date.getUTCDay() })
        }
      }),
    )
  })
})

describe('weekdayOf', () => {
  it('computes the weekday where year, month and day fix it', () => {
    expect(weekdayOf(day)).toBe(1)
    expect(weekdayOf({ year: 1969, month: 7, day: 20 })).toBe(0)
  })
  it('leaves the weekday as written elsewhere', () => {
    expect(weekdayOf({ month: 9, day: 15 })).toBeUndefined()
    expect(weekdayOf({ weekday: 3 })).toBe(3)
    expect(weekdayOf({ year: 14, month: 9, day: 15 })).toBeUndefined()
  })
})
