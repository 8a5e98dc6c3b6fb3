import { type DateRange, rangeOf } from '../../item-checks/date-range.ts'

const dayLength = 86_400_000
// "Early August" may be told of the last of July; "around 1950" of the years beside it.
const margins = { day: 3, month: 31, year: 5 * 366 } as const

/**
 * Finds the days within which a date surely lies, from its EDTF value: a day, month, year, decade (`195X`), century
 * (`19XX`) or interval; an approximate one (`~`) is widened by three days, a month or five years. Gives `undefined` for
 * an uncertain or open date and for a season.
 */
export function timeRange(edtf: string): DateRange | undefined {
  const plain = edtf.replaceAll('~', '')
  const range = rangeOf(plain) ?? rangeOfAge(plain)
  // A month beyond December is a season.
  if (range === undefined || Number.isNaN(Date.parse(range.first))) return undefined
  if (plain === edtf) return range
  const [first = ''] = plain.split('/')
  const grain = first.length === 10 ? 'day' : first.length === 7 ? 'month' : 'year'
  return { first: shiftDays(range.first, -margins[grain]), last: shiftDays(range.last, margins[grain]) }
}

/** Tells whether one date surely lies before another: no day of the one is as late as a day of the other. */
export function isBefore(one: DateRange, other: DateRange): boolean {
  return one.last < other.first
}

function rangeOfAge(edtf: string): DateRange | undefined {
  if (!/^\d{2}(?:\dX|XX)$/.test(edtf)) return undefined
  return { first: `${edtf.replaceAll('X', '0')}-01-01`, last: `${edtf.replaceAll('X', '9')}-12-31` }
}

function shiftDays(day: string, days: number): string {
  // The last day of a month may be given as the 31st, which February hasn't.
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date) + days * dayLength).toISOString().slice(0, 10)
}
