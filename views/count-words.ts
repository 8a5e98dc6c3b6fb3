/**
 * Words a count with its noun.
 *
 * @example countOf(1, 'question') // "1 question"
 */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${sayMarks(count)} ${count === 1 ? singular : plural}`
}

/** Writes marks without trailing zeros, to two decimals: 1, 0.5, 0.33. */
export function sayMarks(marks: number): string {
  return String(Math.round(marks * 100) / 100)
}

/** Writes a fraction 0..1 as whole percent. Rounds down, so that only a perfect grade reads 100%. */
export function sayPercent(fraction: number): string {
  return `${Math.floor(fraction * 100 + 1e-9)}%`
}

/** Writes an ISO date as a newspaper does: "15 September 2014". */
export function sayDate(iso: string): string {
  return dateFormat.format(new Date(`${iso}T00:00:00Z`))
}

const dateFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
