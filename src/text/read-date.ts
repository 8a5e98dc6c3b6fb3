import { monthNames, weekdayNames } from './calendar-names.ts'
import { readOrdinal } from './read-ordinal.ts'

const months = monthNames.map(name => name.toLowerCase())
const weekdays = weekdayNames.map(name => name.toLowerCase())

/** Lists the names of the months and the days of the week, in lower case. */
export const calendarNames: readonly string[] = [...months, ...weekdays]

/**
 * Is as much of a calendar date as a text gives. `month` counts from 1, `weekday` from 0 for Sunday; a `year` below 100
 * was written with two digits and leaves its century open.
 */
export interface CalendarDate {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
}

/**
 * Reads a text that is one date from end to end: "Monday 15 September 2014", "Sept. 15th, 2014", "15/9/2014",
 * "2014-09-15", and parts of one ("September 2014", "15 September", "Monday", "2014"). Figures alone stand day first,
 * unless only month first makes a date of them. Gives `undefined` for all else, also for a day that is not in the
 * calendar or not on the weekday named.
 */
export function readDate(text: string): CalendarDate | undefined {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim()
    .replace(/[.!]+$/, '')
  const date = readFigures(plain) ?? readWords(plain)
  return date !== undefined && isInCalendar(date) ? date : undefined
}

/** Computes the weekday of a date, 0 for Sunday; where it isn't fixed by year, month and day, the weekday as written. */
export function weekdayOf({ year, month, day, weekday }: CalendarDate): number | undefined {
  if (year === undefined || year < 100 || month === undefined || day === undefined) return weekday
  return dayInCalendar(year, month, day).getUTCDay()
}

function readFigures(text: string): CalendarDate | undefined {
  const [, name = '', figures = ''] = /^(?:on )?(?:(\p{L}+)[.,]* )?(\d[\d ./-]*)$/u.exec(text) ?? []
  const weekday = indexOfName(weekdays, name)
  const date = readYearFirst(figures) ?? readYearAndMonth(figures) ?? readDayFirst(figures)
  if (date === undefined || name === '') return date
  return weekday === undefined ? undefined : { ...date, weekday }
}

function readYearFirst(figures: string): CalendarDate | undefined {
  const [all, year, , month, day] = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(figures) ?? []
  return all === undefined ? undefined : { year: Number(year), month: Number(month), day: Number(day) }
}

function readYearAndMonth(figures: string): CalendarDate | undefined {
  const [all, year, month] = /^(\d{4})-(\d{2})$/.exec(figures) ?? []
  return all === undefined ? undefined : { year: Number(year), month: Number(month) }
}

function readDayFirst(figures: string): CalendarDate | undefined {
  const [all, first, , second, written] = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/.exec(figures) ?? []
  if (all === undefined) return undefined
  const [day, month, year] = [Number(first), Number(second), Number(written)]
  return month > 12 ? { year, month: day, day: month } : { year, month, day }
}

function readWords(text: string): CalendarDate | undefined {
  const words = text.replace(/(?<=\p{L})-|-(?=\p{L})/gu, ' ').match(/\d+|\p{L}+|[^\s,.]/gu) ?? []
  const date: { year?: number; month?: number; day?: number; weekday?: number } = {}
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (['on', 'in', 'of', 'the'].includes(word) && at < words.length - 1) continue
    const ordinal = readOrdinalDay(words, at)
    const read = ordinal ? (['day', ordinal.day] as const) : readPart(word, date)
    if (read === undefined || date[read[0]] !== undefined) return undefined
    date[read[0]] = read[1]
    at += ordinal ? ordinal.length - 1 : 0
  }
  const isBareFigure = words.length === 1 && /^\d{1,2}$/.test(words[0] ?? '')
  const isDayOfYear = date.day !== undefined && date.month === undefined && date.year !== undefined
  return words.length === 0 || isBareFigure || isDayOfYear ? undefined : date
}

function readPart(
  word: string,
  date: CalendarDate,
): readonly ['year' | 'month' | 'day' | 'weekday', number] | undefined {
  const month = indexOfName(months, word)
  if (month !== undefined) return ['month', month + 1]
  const weekday = indexOfName(weekdays, word)
  if (weekday !== undefined) return ['weekday', weekday]
  if (/^\d{4}$/.test(word)) return ['year', Number(word)]
  return /^\d{1,2}$/.test(word) && date.day === undefined ? ['day', Number(word)] : undefined
}

// A sign after an ordinal is passed over when it is read.
const ordinalEnd = /(?:st|nd|rd|th|[^\p{L}\d])$/u

function readOrdinalDay(words: readonly string[], at: number): { day: number; length: number } | undefined {
  for (const length of [2, 1]) {
    if (!ordinalEnd.test(words[at + length - 1] ?? '')) continue
    const day = readOrdinal(words.slice(at, at + length).join(' '))
    if (day !== undefined && at + length <= words.length && day <= 31) return { day, length }
  }
  return undefined
}

function indexOfName(names: readonly string[], word: string): number | undefined {
  const at = names.findIndex(name => name === word || (word.length >= 3 && word.length <= 5 && name.startsWith(word)))
  return at < 0 ? undefined : at
}

function isInCalendar(date: CalendarDate): boolean {
  const { year = 2000, month, day, weekday } = date
  if (month !== undefined && (month < 1 || month > 12)) return false
  if (day !== undefined && (day < 1 || day > 31)) return false
  if (month === undefined || day === undefined) return true
  if (dayInCalendar(year < 100 ? 2000 + year : year, month, day).getUTCMonth() !== month - 1) return false
  return weekday === undefined || year < 100 || date.year === undefined || weekday === weekdayOf(date)
}

function dayInCalendar(year: number, month: number, day: number): Date {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date
}
