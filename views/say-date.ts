/** Writes an ISO date as a newspaper does: "15 September 2014". */
export function sayDate(iso: string): string {
  return dateFormat.format(new Date(`${iso}T00:00:00Z`))
}

const dateFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
