import { weekdayNames } from '../../text/calendar-names.ts'
import { readNumber } from '../../text/number-words.ts'
import { edtfOf, shiftDay, weekdayOn } from './calendar.ts'
import { namedDate, type Reckoning } from './named-date.ts'

const days = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])
const sides = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

interface Known extends Reckoning {
  readonly writtenOn: string
}

/**
 * Reads a date that is told by its distance from the day of writing, in EDTF: "yesterday", "last week" (Monday to
 * Sunday), "this year", "next month", "three days ago", "last Tuesday", "the weekend". Gives `undefined` for others, and
 * where speakers differ ("next Friday", "two years ago") or the day of writing isn't known.
 */
export function relativeDate(words: string, { writtenOn, tense }: Reckoning): string | undefined {
  if (writtenOn === undefined) return undefined
  const plain = words.toLowerCase()
  const day = days.get(plain)
  if (day !== undefined) return shiftDay(writtenOn, day)
  const [, count, length] = /^(.+) (days?) ago$/.exec(plain) ?? []
  const ago = count === undefined || length === undefined ? undefined : count === 'a' ? 1 : readNumber(count)
  if (ago !== undefined) return Number.isInteger(ago) && ago < 60 ? shiftDay(writtenOn, -ago) : undefined
  const [, side = '', unit = ''] = /^(last|this|next) (\w+)$/.exec(plain) ?? []
  if (/^(?:the|this|last) weekend$/.test(plain)) return weekendBefore(writtenOn, tense)
  if (weekdayNames.some(name => name.toLowerCase() === unit)) return weekdayBy(side, unit, { writtenOn, tense })
  return unitBy(unit, sides.get(side), writtenOn)
}

function unitBy(unit: string, steps: number | undefined, writtenOn: string): string | undefined {
  if (steps === undefined) return undefined
  const [year = 0, month = 0] = writtenOn.split('-').map(Number)
  if (unit === 'year') return edtfOf(year + steps)
  if (unit === 'month') {
    const index = year * 12 + month - 1 + steps
    return edtfOf(Math.floor(index / 12), (index % 12) + 1)
  }
  if (unit !== 'week') return undefined
  const monday = shiftDay(writtenOn, 7 * steps - ((weekdayOn(writtenOn) + 6) % 7))
  return `${monday}/${shiftDay(monday, 6)}`
}

function weekdayBy(side: string, name: string, { writtenOn, tense }: Known): string | undefined {
  if (side === 'next') return undefined
  if (side === 'this') return namedDate(name, { writtenOn, tense })
  const found = namedDate(name, { writtenOn, tense: 'past' })
  return found === writtenOn ? shiftDay(writtenOn, -7) : found
}

function weekendBefore(writtenOn: string, tense: Reckoning['tense']): string | undefined {
  if (tense !== 'past') return undefined
  const sinceSaturday = (weekdayOn(writtenOn) + 1) % 7
  const saturday = shiftDay(writtenOn, -sinceSaturday)
  return `${saturday}/${shiftDay(saturday, 1)}`
}
