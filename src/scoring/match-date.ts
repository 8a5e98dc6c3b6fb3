import { editDistance } from '../text/edit-distance.ts'
import { onceFor } from '../text/once-for.ts'
import { type CalendarDate, calendarNames, readDate, weekdayOf } from '../text/read-date.ts'
import type { AcceptedAnswer, BlankQuestion } from '../vocabulary/question.ts'
import type { Verdict } from '../vocabulary/verdict.ts'
import { bestOf } from './best-verdict.ts'

const partOfDay = /^(?:(?:in|on|by|during) )?(?:the )?(morning|afternoon|evening|night)(?: of| on)? (?=\S)/i
const parts = ['day', 'month', 'year'] as const

interface Moment {
  readonly date: CalendarDate
  readonly partOfDay?: string
}

/**
 * Judges text typed for a date by its place in the calendar, whatever its order and wording, or gives `undefined` where
 * it or every accepted answer is no date. A text that agrees but leaves out the year or more, or says more than the
 * accepted date does, is near as long as it gives the finest part asked for (a weekday may stand for the day); so is
 * one with a misspelt month or weekday. "The morning of" a date may be left out but not changed.
 */
export function matchDate(text: string, { accepted }: BlankQuestion): Verdict | undefined {
  const moments = momentsOf(accepted)
  if (moments.length === 0) return undefined
  const asTyped = readMoment(text)
  const typed = asTyped ?? readMoment(respelt(text))
  if (typed === undefined) return undefined
  return bestOf(
    moments.map(({ moment, verdict }) => lesser(compare(typed, moment), asTyped === undefined ? 'near' : verdict)),
  )
}

const momentsOf = onceFor((accepted: readonly AcceptedAnswer[]) =>
  accepted.flatMap(answer => {
    const moment = readAccepted(answer)
    return moment === undefined ? [] : [{ moment, verdict: answer.verdict }]
  }),
)

function readMoment(text: string): Moment | undefined {
  const plain = text.normalize('NFKC').trim().replace(/\s+/g, ' ')
  const part = partOfDay.exec(plain)?.[1]?.toLowerCase()
  const date = readDate(plain.replace(partOfDay, ''))
  return date && { date, ...(part !== undefined && { partOfDay: part }) }
}

function respelt(text: string): string {
  return text.replace(/\p{L}{5,}/gu, word => {
    const name = word.toLowerCase()
    if (calendarNames.includes(name)) return word
    const [nearest, ...others] = calendarNames.filter(one => editDistance(one, name) === 1)
    return nearest === undefined || others.length > 0 ? word : nearest
  })
}

function readAccepted({ text, from }: AcceptedAnswer): Moment | undefined {
  if (from === 'entity' || from === 'role' || from === 'quantity') return undefined
  const moment = readMoment(text)
  return moment !== undefined && (from === 'date' || Object.keys(moment.date).length > 1) ? moment : undefined
}

function compare(typed: Moment, asked: Moment): Verdict {
  const [ours, theirs] = [typed.date, asked.date]
  const pairs = [
    [ours.day, theirs.day],
    [ours.month, theirs.month],
    [ours.year, ours.year !== undefined && ours.year < 100 ? withoutCentury(theirs.year) : theirs.year],
    [weekdayOf(ours), weekdayOf(theirs)],
    [typed.partOfDay, asked.partOfDay],
  ] as const
  if (pairs.some(([a, b]) => a !== undefined && b !== undefined && a !== b)) return 'wrong'
  const finest = parts.find(part => theirs[part] !== undefined) ?? 'weekday'
  const isFineEnough = ours[finest] !== undefined || (finest === 'day' && ours.weekday !== undefined)
  if (!isFineEnough) return 'wrong'
  return parts.every(part => (ours[part] === undefined) === (theirs[part] === undefined)) ? 'right' : 'near'
}

const withoutCentury = (year: number | undefined): number | undefined => (year === undefined ? undefined : year % 100)

const lesser = (verdict: Verdict, limit: AcceptedAnswer['verdict']): Verdict =>
  verdict === 'right' && limit === 'near' ? 'near' : verdict
