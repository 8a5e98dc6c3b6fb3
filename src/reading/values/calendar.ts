const dayLength = 86_400_000

/** Moves an ISO day by so many days. */
export function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10)
}

/** Counts the days from one ISO day to another; negative where the other comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength)
}

/** Gives the weekday of an ISO day, 0 for Sunday. */
export function weekdayOn(day: string): number {
  return new Date(Date.parse(day)).getUTCDay()
}

/** Writes a date in EDTF from its numbers: year, month from 1, day; the later ones may be missing. */
export function edtfOf(year: number, month?: number, day?: number): string {
  const parts = [
    String(year).padStart(4, '0'),
    ...[month, day].flatMap(part => (part === undefined ? [] : [pad(part)])),
  ]
  return parts.join('-')
}

const pad = (value: number): string => String(value).padStart(2, '0')
