const months = 'January February March April May June July August September October November December'.split(' ')

/** Words the month of an ISO date: "2014-09-15" is "September 2014". */
export function sayMonth(date: string): string {
  const [year = '', month = ''] = date.split('-')
  return `${months[Number(month) - 1] ?? ''} ${year}`.trim()
}
