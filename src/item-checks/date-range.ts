import { dateOfWording } from './date-of-wording.ts'

/** Is a stretch of days, first and last included, as ISO dates. */
export interface DateRange {
  readonly first: string
  readonly last: string
}

/** Reads a wording that is one date with a year ("15 September 2014", "2014") as the days that it covers. */
export function readDateRange(wording: string): DateRange | undefined {
  const { year, month, day } = dateOfWording(wording) ?? {}
  if (year === undefined || year < 100) return undefined
  return rangeOf([year, month, day].flatMap(part => (part === undefined ? [] : [`${part}`.padStart(2, '0')])).join('-'))
}

/** Gives the days that an EDTF date or interval covers; `undefined` where it is approximate or open. */
export function rangeOf(edtf: string): DateRange | undefined {
  const [from, to = from, ...more] = edtf.split('/')
  const pattern = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/
  if (from === undefined || to === undefined || more.length > 0 || !pattern.test(from) || !pattern.test(to))
    return undefined
  return { first: `${from}${'-01-01'.slice(from.length - 4)}`, last: `${to}${'-12-31'.slice(to.length - 4)}` }
}

/** Tells whether one range lies within the other, whichever is the wider. */
export function isNested(one: DateRange, other: DateRange): boolean {
  return covers(one, other) || covers(other, one)
}

const covers = (wide: DateRange, narrow: DateRange): boolean => wide.first <= narrow.first && narrow.last <= wide.last
