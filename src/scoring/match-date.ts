import { editDistance } from '../text/edit-distance.ts'
import { type CalendarDate, calendarNames, readDate, weekdayOf } from '../text/read-date.ts'
import type { AcceptedAnswer, BlankQuestion } from '../vocabulary/question.ts'
import { bestOf, type Verdict } from './verdict.ts'

/**
 * Judges text typed for a date by its place in the calendar, whatever its order and wording, or gives `undefined` where
 * it or every accepted answer is no date. A text that agrees but leaves out the year or more, or says more than the
 * accepted date does, is near as long as it gives the finest part asked for (a weekday may stand for the day); so is
 * one with a misspelt month or weekday.
 */
export function matchDate(text: string, { accepted }: BlankQuestion): Verdict | undefined {
  const asTyped = readDate(text)
  const typed = asTyped ?? readDate(respelt(text))
  const dates = accepted.flatMap(answer => {
    const date = readAccepted(answer)
    return date === undefined ? [] : [{ date, verdict: answer.verdict }]
  })
  if (typed === undefined || dates.length === 0) return undefined
  return bestOf(
    dates.map(({ date, verdict }) => lesser(compare(typed, date), asTyped === undefined ? 'near' : verdict)),
  )
}

function respelt(text: string): string {
  return text.replace(/\p{L}{5,}/gu, word => {
    const name = word.toLowerCase()
    return calendarNames.includes(name) ? word : (calendarNames.find(one => editDistance(one, name) === 1) ?? word)
  })
}

function readAccepted({ text, from }: AcceptedAnswer): CalendarDate | undefined {
  if (from === 'entity' || from === 'role' || from === 'quantity') return undefined
  const date = readDate(text)
  return date !== undefined && (from === 'date' || Object.keys(date).length > 1) ? date : undefined
}

function compare(typed: CalendarDate, asked: CalendarDate): Verdict {
  const pairs = [
    [typed.day, asked.day],
    [typed.month, asked.month],
    [typed.year, typed.year !== undefined && typed.year < 100 ? century(asked.year) : asked.year],
    [weekdayOf(typed), weekdayOf(asked)],
  ] as const
  if (pairs.some(([a, b]) => a !== undefined && b !== undefined && a !== b)) return 'wrong'
  const [day, month, year, weekday] = pairs.map(([a]) => a !== undefined)
  const isFineEnough =
    asked.day !== undefined
      ? day || weekday
      : asked.month !== undefined
        ? month
        : asked.year !== undefined
          ? year
          : weekday
  if (!isFineEnough) return 'wrong'
  const parts = ['day', 'month', 'year'] as const
  return parts.every(part => (typed[part] === undefined) === (asked[part] === undefined)) ? 'right' : 'near'
}

const century = (year: number | undefined): number | undefined => (year === undefined ? undefined : year % 100)

const lesser = (verdict: Verdict, limit: AcceptedAnswer['verdict']): Verdict =>
  verdict === 'right' && limit === 'near' ? 'near' : verdict
