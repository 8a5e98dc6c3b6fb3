import { weekdayNames } from '../../text/calendar-names.ts'
import { sayDate } from '../../text/say-date.ts'
import type { Time } from '../../vocabulary/time.ts'
import { shiftDay } from './calendar.ts'
import { namedDate, type Reckoning } from './named-date.ts'
import { relativeDate } from './relative-date.ts'

const ahead = /^(?:the |this |that )?(morning|afternoon|evening|night)(?: of (?=\S)| on (?=\S)|$)/i
const behind = / (morning|afternoon|evening|night)$/i
const weekday = new RegExp(`\\b(?:${weekdayNames.join('|')})\\b`, 'i')

/**
 * Reads a part of a day: "Tuesday morning", "last night", "the morning of 23 March 2021", "this evening". Its value is
 * the day; its wording names the part. The `date` of the source stands for "that morning", and for a day that it agrees
 * to name.
 */
export function readPartOfDay(
  words: string,
  given: Reckoning & { readonly date?: string | undefined },
): Time | undefined {
  const [opening, before] = ahead.exec(words) ?? []
  const [, after] = before === undefined ? (behind.exec(words) ?? []) : []
  const part = (before ?? after)?.toLowerCase()
  if (part === undefined) return undefined
  const rest = (before === undefined ? words.replace(behind, '') : words.slice(opening?.length ?? 0)).toLowerCase()
  const isThis = rest === '' && /^this /i.test(words)
  const { writtenOn } = given
  const lastDay = rest === 'last' && writtenOn !== undefined ? shiftDay(writtenOn, -1) : undefined
  const own = isThis ? writtenOn : (lastDay ?? dayOf(rest, given))
  const isNamed = own !== undefined || weekday.test(rest) || (rest === '' && /^(?:the|that) /i.test(words))
  const edtf = isNamed ? (given.date ?? own) : undefined
  if (edtf === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(edtf)) return undefined
  const day = sayDate(edtf, { weekday: weekday.test(words) })
  return day === undefined ? undefined : { edtf, say: `the ${part} of ${day}` }
}

const dayOf = (words: string, reckoning: Reckoning): string | undefined =>
  namedDate(words, reckoning) ?? relativeDate(words, reckoning)
