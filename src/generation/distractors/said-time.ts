import { remembered } from '../../item-checks/remembered.ts'
import { monthNames, weekdayNames } from '../../text/calendar-names.ts'
import { ordinalEnding } from '../../text/ordinal-ending.ts'

/** Lists how fine a date may be said, from the finest. */
export const grains = ['day', 'month', 'season', 'year', 'decade', 'century'] as const

/**
 * Is a date as it is said: its grain, an "early", "mid-" or "late" before it, whether it says the weekday, and its
 * `order` on a scale of its own grain (days since 1970, months, years and so on), so that dates can be sorted and shifted.
 */
export interface SaidTime {
  readonly grain: (typeof grains)[number]
  readonly part: string
  readonly weekday: boolean
  readonly order: number
}

const seasons = 'spring summer autumn winter'.split(' ')
const dayLength = 86_400_000

/**
 * Reads an absolute wording: "Monday 15 September 2014", "early August 2014", "the spring of 1921", "1930",
 * "the late 1950s", "the 19th century". Returns `undefined` for any other. Inverse of `saySaidTime`.
 */
export function readSaidTime(say: string): SaidTime | undefined {
  return read(say).time
}

// The same dates stand against key after key.
const read = remembered((say): { readonly time: SaidTime | undefined } => {
  const time = readForm(say)
  // A date that is on no calendar, or a weekday that it isn't, comes back as another.
  return { time: time !== undefined && saySaidTime(time) === say.replace(',', '') ? time : undefined }
})

function readForm(say: string): SaidTime | undefined {
  const year = /^(early |mid-|late )?(\d{4})$/.exec(say)
  if (year !== null) return { grain: 'year', part: year[1] ?? '', weekday: false, order: Number(year[2]) }
  const age = /^the (early |mid-|late )?(?:(\d{3})0s|(\d{1,2})(?:st|nd|rd|th) century)$/.exec(say)
  if (age?.[2] !== undefined) return { grain: 'decade', part: age[1] ?? '', weekday: false, order: Number(age[2]) }
  if (age?.[3] !== undefined) return { grain: 'century', part: age[1] ?? '', weekday: false, order: Number(age[3]) }
  const season = /^the (early |late )?(spring|summer|autumn|winter) of (\d{4})$/.exec(say)
  if (season !== null) {
    const order = Number(season[3]) * 4 + seasons.indexOf(season[2] ?? '')
    return { grain: 'season', part: season[1] ?? '', weekday: false, order }
  }
  const date = /^(?:(early |mid-|late )|(?:(\w+day),? )?(\d{1,2}) )?(\w+) (\d{4})$/.exec(say)
  const month = monthNames.indexOf(date?.[4] ?? '')
  if (date === null || month < 0) return undefined
  if (date[3] === undefined)
    return { grain: 'month', part: date[1] ?? '', weekday: false, order: Number(date[5]) * 12 + month }
  const order = Date.UTC(Number(date[5]), month, Number(date[3])) / dayLength
  return { grain: 'day', part: '', weekday: date[2] !== undefined, order }
}

/** Words a said time again. Inverse of `readSaidTime`. */
export function saySaidTime({ grain, part, weekday, order }: SaidTime): string {
  if (grain === 'decade') return `the ${part}${order}0s`
  if (grain === 'century') return `the ${part}${order}${ordinalEnding(order)} century`
  if (grain === 'season') return `the ${part}${seasons[order % 4]} of ${Math.floor(order / 4)}`
  if (grain === 'year') return `${part}${order}`
  if (grain === 'month') return `${part}${monthNames[order % 12]} ${Math.floor(order / 12)}`
  const date = new Date(order * dayLength)
  const name = weekday ? `${weekdayNames[date.getUTCDay()]} ` : ''
  return `${name}${date.getUTCDate()} ${monthNames[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}

/** Moves a said time by a number of days, months or years, as its grain is. */
export function shiftSaidTime(time: SaidTime, steps: number): SaidTime {
  return { ...time, order: time.order + steps }
}

/**
 * Takes a date back to a wider grain, as a year key needs it: "14 September 2015" becomes "2015" or "September 2015".
 * Gives the date itself where it has that grain, and `undefined` where it is the wider of the two or has no such part.
 */
export function widenSaidTime(time: SaidTime, grain: SaidTime['grain']): SaidTime | undefined {
  if (time.grain === grain) return time
  const wide = (order: number): SaidTime => ({ grain, part: '', weekday: false, order })
  const date = new Date(time.order * dayLength)
  const months = time.grain === 'day' ? date.getUTCFullYear() * 12 + date.getUTCMonth() : time.order
  if (time.grain !== 'day' && time.grain !== 'month') return undefined
  if (grain === 'month' && time.grain === 'day') return wide(months)
  return grain === 'year' ? wide(Math.floor(months / 12)) : undefined
}
