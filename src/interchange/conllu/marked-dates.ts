import type { ConlluRow } from './conllu-lines.ts'

/** Is a run of words, first to last, both included, for which the source gives a date in EDTF. */
export interface MarkedDate {
  readonly first: number
  readonly last: number
  readonly edtf: string
}

/**
 * Reads the dates that a source marks in its `XML=` column (TEI `<date when="...">`, its signs written `:::`): `when` and
 * `from` with `to`. A whole decade or century becomes `196X` or `19XX`, a range that is one day stays that day.
 * "Not before" and "not after" only bound a date and are passed over. Source: TEI P5, `att.datable.w3c`; ISO 8601-2.
 */
export function readMarkedDates(words: readonly ConlluRow[]): MarkedDate[] {
  const open: { first: number; edtf: string | undefined }[] = []
  const dates: MarkedDate[] = []
  for (const [index, { miscellany }] of words.entries()) {
    for (const [tag] of (miscellany.get('xml') ?? '').matchAll(/<\/?date\b[^>]*>/g)) {
      if (!tag.startsWith('</')) open.push({ first: index, edtf: readEdtf(tag) })
      else {
        const date = open.pop()
        if (date?.edtf !== undefined) dates.push({ first: date.first, last: index, edtf: date.edtf })
      }
    }
  }
  return dates
}

function readEdtf(tag: string): string | undefined {
  const attribute = (name: string) => {
    const value = new RegExp(`\\b${name}(?::::|=)"([^"]*)"`).exec(tag)?.[1]
    // A time of day ("2010-09-04T22:30") words no date.
    return value !== undefined && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value) ? value : undefined
  }
  const when = attribute('when')
  const [from, to] = [attribute('from') ?? attribute('notBefore'), attribute('to') ?? attribute('notAfter')]
  if (when !== undefined || from === undefined || to === undefined) return when
  if (from === to) return from
  return tag.includes('notBefore') || from > to ? undefined : sayRange(from, to)
}

function sayRange(from: string, to: string): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)]
  const isWhole = /^\d{4}(?:-01-01)?$/.test(from) && /^\d{4}(?:-12-31)?$/.test(to)
  if (isWhole && first === last) return first
  if (isWhole && /0$/.test(first) && Number(last) - Number(first) === 9) return `${first.slice(0, 3)}X`
  if (isWhole && /00$/.test(first) && Number(last) - Number(first) === 99) return `${first.slice(0, 2)}XX`
  return `${from}/${to}`
}
