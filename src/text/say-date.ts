import { monthNames, weekdayNames } from './calendar-names.ts'
import { ordinalEnding } from './ordinal-ending.ts'

const seasons = 'spring summer autumn winter'.split(' ')
const dayLength = 86_400_000

/** Says how a date is worded: with its weekday, and what part of its month, year or decade is meant. */
export interface DateWording {
  readonly weekday?: boolean
  readonly part?: 'early ' | 'mid-' | 'late '
}

/**
 * Words a date in EDTF as the house says it, without a preposition: "Tuesday 18 July 2017", "July 2017", "the summer of
 * 2014", "the early 1990s", "the 19th century", "the week of 10 July 2017", "the weekend of 13 and 14 September 2014".
 * Gives `undefined` for another interval, and for what is no date. Source: ISO 8601-2, EDTF level 1.
 */
export function sayDate(edtf: string, { weekday = false, part }: DateWording = {}): string | undefined {
  const [from = '', to, ...more] = edtf.split('/')
  if (to !== undefined) return more.length > 0 ? undefined : sayInterval(from, to)
  const decade = /^(\d{3})X$/.exec(from)
  if (decade !== null) return `the ${part ?? ''}${decade[1]}0s`
  const century = /^(\d{2})XX$/.exec(from)
  if (century !== null) {
    const count = Number(century[1]) + 1
    return `the ${part ?? ''}${count}${ordinalEnding(count)} century`
  }
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?~?$/.exec(from) ?? []
  if (year === undefined) return undefined
  // The year 348 is "0348" in EDTF alone.
  if (month === undefined) return `${part ?? ''}${Number(year)}`
  const season = seasons[Number(month) - 21]
  if (season !== undefined && day === undefined) return `the ${part ?? ''}${season} of ${year}`
  const name = monthNames[Number(month) - 1]
  if (name === undefined) return undefined
  if (day === undefined) return `${part ?? ''}${name} ${year}`
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) return undefined
  const named = weekday ? `${weekdayNames[date.getUTCDay()]} ` : ''
  return `${named}${Number(day)} ${name} ${year}`
}

function sayInterval(from: string, to: string): string | undefined {
  const [first, last] = [from, to].map(day => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN))
  if (first === undefined || last === undefined || Number.isNaN(last - first)) return undefined
  const [days, opens] = [Math.round((last - first) / dayLength) + 1, new Date(first).getUTCDay()]
  const [start = '', end = ''] = [from, to].map(day => sayDate(day) ?? '')
  if (days === 7 && opens <= 1) return `the week of ${start}`
  if (days !== 2 || opens !== 6) return undefined
  const tail = [` ${start.split(' ').slice(1).join(' ')}`, ` ${start.split(' ')[2]}`].find(words => end.endsWith(words))
  return `the weekend of ${tail === undefined ? start : start.slice(0, -tail.length)} and ${end}`
}
