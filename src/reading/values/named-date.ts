import { type CalendarDate, readDate } from '../../text/read-date.ts'
import { daysBetween, edtfOf, shiftDay, weekdayOn } from './calendar.ts'

/**
 * Is what a date without a year is reckoned from: the day of writing, where it is known, and whether the date is past or
 * to come.
 */
export interface Reckoning {
  readonly writtenOn: string | undefined
  readonly tense: 'past' | 'future' | undefined
}

// A month without a year that lies farther off may as well be that of the year before or after.
const farthest = 150

/**
 * Reads a date by its names and numbers in EDTF: whole, or without its year, or a weekday alone. What is missing is
 * reckoned from the day of writing: the nearest such day or month within five months, the last or next such weekday as
 * the tense says. Gives `undefined` where that is not sure.
 */
export function namedDate(words: string, reckoning: Reckoning): string | undefined {
  const date = readDate(words)
  if (date === undefined || (date.year !== undefined && date.year < 1000)) return undefined
  if (date.year !== undefined) {
    const isWhole = date.month !== undefined || (date.day === undefined && date.weekday === undefined)
    return isWhole ? edtfOf(date.year, date.month, date.day) : undefined
  }
  if (date.month === undefined) return date.day === undefined ? nearestWeekday(date.weekday, reckoning) : undefined
  return nearestYear(date, date.month, reckoning)
}

function nearestWeekday(weekday: number | undefined, { writtenOn, tense }: Reckoning): string | undefined {
  if (weekday === undefined || tense === undefined || writtenOn === undefined) return undefined
  const ahead = (weekday - weekdayOn(writtenOn) + 7) % 7
  return shiftDay(writtenOn, tense === 'future' || ahead === 0 ? ahead : ahead - 7)
}

function nearestYear(
  { day, weekday }: CalendarDate,
  month: number,
  { writtenOn, tense }: Reckoning,
): string | undefined {
  if (writtenOn === undefined) return undefined
  const year = Number(writtenOn.slice(0, 4))
  const candidates = [year - 1, year, year + 1].flatMap(one => {
    const edtf = edtfOf(one, month, day)
    const isThere = day === undefined || readDate(edtf) !== undefined
    const distance = daysBetween(writtenOn, day === undefined ? `${edtf}-15` : edtf)
    const fits = weekday === undefined || day === undefined || weekdayOn(edtf) === weekday
    return isThere && fits ? [{ edtf, distance }] : []
  })
  const slack = day === undefined ? 20 : 1
  const [nearest] = candidates
    .filter(({ distance }) => Math.abs(distance) <= farthest)
    .sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance))
  if (nearest === undefined) return undefined
  const contradicts =
    (tense === 'past' && nearest.distance > slack) || (tense === 'future' && nearest.distance < -slack)
  return contradicts ? undefined : nearest.edtf
}
