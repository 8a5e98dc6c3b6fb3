import { monthNames } from '../../text/calendar-names.ts'

/** Words the month of an ISO date: "2014-09-15" is "September 2014". */
export function sayMonth(date: string): string {
  const [year = '', month = ''] = date.split('-')
  return `${monthNames[Number(month) - 1] ?? ''} ${year}`.trim()
}
