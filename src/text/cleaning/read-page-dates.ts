import { monthNames } from '../calendar-names.ts'
import { readDate } from '../read-date.ts'

/** Is what a line or a statement of a page says of its days, as ISO dates. */
export interface PageDates {
  readonly createdOn?: string
  readonly updatedOn?: string
}

const month = `(?:${monthNames.map(name => `${name}|${name.slice(0, 3)}`).join('|')}|Sept)\\.?`
const day = '\\d{1,2}(?:st|nd|rd|th)?'
const dates = new RegExp(
  [
    '\\d{4}-\\d{2}-\\d{2}(?=T|\\b)',
    '\\d{4}[/.]\\d{1,2}[/.]\\d{1,2}',
    `${day}(?: of)?[ -]${month},?[ -]\\d{4}`,
    `${month} ${day},? \\d{4}`,
    '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}',
  ]
    .map(form => `(?<![\\p{L}\\p{N}])${form}(?![\\p{N}])`)
    .join('|'),
  'giu',
)
const updating = /updat|modif|revis|edited|amended|changed|corrected/i
const creating = /publish|creat|posted|issued|filed|releas|first|added|written|uploaded|sent|date\b/i
const filler =
  /\b(?:latest|last|first|update[ds]?|on|at|date|published|publication|created|creation|modified|revised|edited|amended|changed|posted|issued|filed|released?|for immediate|immediate|added|written|uploaded|sent|by|the|and|time|news|article|originally|this (?:page|article|story)|was|in|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[ap]\.?m|[a-z]{2,4}t|gmt|utc|bst|z|noon|midnight|local|ago|minutes?|hours?|days?|mins?|hrs?|read|h)\b/gi
const time = /\bT?\d{1,2}[:.h]\d{2}(?:[:.]\d{2,3})*(?:Z| ?[+-]\d{2}:?\d{2})?|\b\d{1,2} ?(?=[ap]\.?m\b)/gi
const mostLength = 160

/**
 * Reads a line that tells when a page was published or changed ("Latest update : 2014-09-16", "By the way" is none).
 * Returns its dates, empty where it gives a time alone or a day in doubt, and `undefined` where it is no such line.
 * Figures alone stand day first unless `monthFirst` says otherwise; where it is unknown and either could be meant, the
 * day is in doubt and left out.
 */
export function readDateLine(line: string, monthFirst?: boolean): PageDates | undefined {
  if (line.length > mostLength || !/\d/.test(line)) return undefined
  const plain = line.replace(/[\u2010-\u2015]/g, '-')
  const rest = plain
    .replace(dates, ' ')
    .replace(time, ' ')
    .replace(/\b\d{1,2}(?= (?:minutes?|hours?|days?|mins?|hrs?)\b)/gi, ' ')
    .replace(filler, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const found = [...plain.matchAll(dates)]
  if (found.length === 0 && !/\d{1,2}[:.h]\d{2}|\bago\b/i.test(plain)) return undefined
  if (rest !== '') return undefined
  return sortDates(plain, monthFirst)
}

/** Reads the dates that a text names after such words as "published" or "updated"; a day without any was the first. */
export function sortDates(line: string, monthFirst?: boolean): PageDates {
  let createdOn: string | undefined
  let updatedOn: string | undefined
  let from = 0
  let lead: 'created' | 'updated' | undefined
  for (const { 0: words, index } of line.matchAll(dates)) {
    const before = line.slice(from, index)
    lead = updating.test(before) ? 'updated' : creating.test(before) || from === 0 ? 'created' : lead
    from = index + words.length
    const day = readDay(words, monthFirst)
    if (day === undefined) continue
    if (lead === 'updated') updatedOn ??= day
    else createdOn ??= day
  }
  return { ...(createdOn !== undefined && { createdOn }), ...(updatedOn !== undefined && { updatedOn }) }
}

/** Reads one date of a page as an ISO day; `undefined` where it is none or in doubt. */
export function readDay(words: string, monthFirst?: boolean): string | undefined {
  const iso = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(words)?.[1]
  const plain = (iso ?? words.trim()).replace(/-/g, iso === undefined ? ' ' : '-')
  const figures = /^(\d{1,2})[/. ](\d{1,2})[/. ](\d{4})$/.exec(plain)
  if (figures !== null) {
    const [, one = '', two = '', year = ''] = figures
    const isOpen = Number(one) <= 12 && Number(two) <= 12 && one !== two
    if (isOpen && monthFirst === undefined) return undefined
    return toIso(isOpen && monthFirst === true ? `${year}-${two2(one)}-${two2(two)}` : plain)
  }
  return toIso(plain.replace(/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, '$1-$2-$3'))
}

/** Reads the day that an address names ("/2014/09/15/", "/2014-09-15-title"). */
export function readAddressDay(address: string): string | undefined {
  const [, year, month, day] =
    /[/=_-]((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?([0-2]\d|3[01])(?!\d)/.exec(address.slice(0, 2_000)) ?? []
  const named =
    year ?? /\/((?:19|20)\d{2})\/([a-z]{3})\/(\d{1,2})\//i.exec(address.slice(0, 2_000))?.slice(1).reverse().join(' ')
  if (named === undefined) return undefined
  return year === undefined ? toIso(named) : toIso(`${year}-${month}-${day}`)
}

const two2 = (figure: string): string => figure.padStart(2, '0')

function toIso(words: string): string | undefined {
  const date = readDate(words.replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1').replace(/\.(?=\s)/g, ''))
  if (date?.year === undefined || date.month === undefined || date.day === undefined) return undefined
  if (date.year < 1600 || date.year > 2200) return undefined
  return `${date.year}-${two2(String(date.month))}-${two2(String(date.day))}`
}
