/**
 * Gives a text that is a day of the calendar, written as 2026-01-31, and `undefined` for any other.
 *
 * @example calendarDay('2026-02-30') // undefined
 */
export function calendarDay(text: string | undefined): string | undefined {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const day = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text ? undefined : text
}
