import { weekdayNames } from '../../text/calendar-names.ts'
import { type DateWording, sayDate } from '../../text/say-date.ts'
import type { ParsedSentence } from '../../vocabulary/parsed-text.ts'
import type { Time } from '../../vocabulary/time.ts'
import { namedDate, type Reckoning } from './named-date.ts'
import { type TokenRun, wordsIn } from './phrase-words.ts'
import { readPartOfDay } from './read-part-of-day.ts'
import { relativeDate } from './relative-date.ts'
import { tenseAround } from './tense-around.ts'

/**
 * Is a time with the tokens that word it, first to last, without its preposition. `preposition` is what its absolute
 * wording needs where the article has none ("yesterday" is "on 17 July 2017").
 */
export interface TimePhrase {
  readonly time: Time
  readonly first: number
  readonly last: number
  readonly preposition: 'on' | 'in'
}

/** Is what a time is reckoned from: the day of writing, where it is known, and the date that the source itself gives, which wins. */
export interface TimeContext {
  readonly writtenOn: string | undefined
  readonly date?: string | undefined
}

/**
 * Reads the time that a phrase names as a date in EDTF with its absolute wording: whole and partial dates, weekdays,
 * decades, centuries, seasons, spans of years, and times reckoned from the day of writing ("last week"). Gives
 * `undefined` where the date is not sure: "next Friday", "two years ago", "that day", times of day.
 *
 * @example readTimePhrase(sentence, phrase, { writtenOn: '2017-07-21' })?.time.say // "Tuesday 18 July 2017"
 */
export function readTimePhrase(sentence: ParsedSentence, run: TokenRun, context: TimeContext): TimePhrase | undefined {
  const { first, last } = trim(sentence, run)
  if (first > last) return undefined
  const words = wordsIn(sentence, first, last).replace(/\s+/g, ' ')
  // "The week before" is reckoned from something else; "6 October, after the trip" is a date.
  const isReckoned =
    !/\d/.test(words) && /^(?:after|before|earlier|later)$/i.test(sentence.tokens[last + 1]?.text ?? '')
  if (isLength(words) || isReckoned) return undefined
  const time = readTime(words, { ...context, tense: tenseAround(sentence, run.head) })
  if (time === undefined) return undefined
  return { time, first, last, preposition: prepositionOf(time) }
}

function trim({ tokens }: ParsedSentence, { first, last }: TokenRun): { first: number; last: number } {
  let [start, end] = [first, last]
  while (
    start < end &&
    /^(?:ADP|SCONJ|PUNCT)$/.test(tokens[start]?.upos ?? '') &&
    !isSpan(tokens[start]?.text, end - start)
  )
    start += 1
  while (end > start && (tokens[end]?.upos === 'PUNCT' || /^['\u2019]s?$/.test(tokens[end]?.text ?? ''))) end -= 1
  if (tokens[end + 1]?.text.toLowerCase() === 'ago') end += 1
  return { first: start, last: end }
}

// "Seventeen years" is no date, even where the source knows from when they are counted.
const isLength = (words: string): boolean =>
  !/ ago$/i.test(words) &&
  !/^(?:the |this |that |these |those )?(?:last|past|this|that|same|next|following|previous)\b/i.test(words) &&
  /\b(?:seconds|minutes|hours|days|weeks|months|years|decades|centuries|(?:a|one) (?:day|week|month|year|decade|century))\b/i.test(
    words,
  )

// "From 2002 to 2010" is worded with its preposition.
const isSpan = (word: string | undefined, length: number): boolean => word?.toLowerCase() === 'from' && length >= 3

const partOfTime = /^(?:the )?(early|mid|late)(?:[- ]|(?= ))(?:in )?/i
const weekday = new RegExp(`\\b(?:${weekdayNames.join('|')})\\b`, 'i')

function readTime(words: string, given: TimeContext & Reckoning): Time | undefined {
  const day = readPartOfDay(words, given)
  if (day !== undefined) return day
  const [, part = ''] = partOfTime.exec(words) ?? []
  const plain = words
    .replace(partOfTime, '')
    .replace(/^the (?=month of|year )/i, '')
    .replace(/^(?:month of|year) /i, '')
  const edtf = given.date ?? readSpan(plain) ?? readAge(plain) ?? namedDate(plain, given) ?? relativeDate(plain, given)
  if (edtf === undefined) return undefined
  const wording: DateWording = { weekday: weekday.test(words), ...(part !== '' && { part: partWording(part) }) }
  const say = saySpan(edtf, words) ?? sayDate(edtf, wording)
  if (say === undefined || (part !== '' && /^\d{4}-\d{2}-\d{2}/.test(edtf))) return undefined
  return { edtf: part !== '' && /^\d{4}(?:-\d{2})?$/.test(edtf) ? `${edtf}~` : edtf, say }
}

const partWording = (part: string): NonNullable<DateWording['part']> =>
  part.toLowerCase() === 'mid' ? 'mid-' : part.toLowerCase() === 'early' ? 'early ' : 'late '

// "The 1990s", "the 90s" only with their century; "the 19th century".
function readAge(words: string): string | undefined {
  const decade = /^(?:the )?(\d{3})0'?s$/i.exec(words)?.[1]
  if (decade !== undefined) return `${decade}X`
  const century = /^(?:the )?(\d{1,2})(?:st|nd|rd|th)[- ]century$/i.exec(words)?.[1]
  if (century !== undefined) return `${String(Number(century) - 1).padStart(2, '0')}XX`
  const [, season = '', year] = /^(?:the )?(spring|summer|autumn|fall|winter) (?:of )?(\d{4})$/i.exec(words) ?? []
  const at = ['spring', 'summer', 'autumn', 'winter'].indexOf(season.toLowerCase().replace('fall', 'autumn'))
  return year === undefined ? undefined : `${year}-${21 + at}`
}

const span = /^from (\d{4}) (?:to|until|till|through) (\d{4})$/i

function readSpan(words: string): string | undefined {
  const [, from = '', to = ''] = span.exec(words) ?? []
  return from !== '' && from < to ? `${from}/${to}` : undefined
}

function saySpan(edtf: string, words: string): string | undefined {
  const [, from, to] = span.exec(words) ?? []
  return from !== undefined && edtf === `${from}/${to}` ? `from ${from} to ${to}` : undefined
}

function prepositionOf({ edtf, say }: Time): TimePhrase['preposition'] {
  return /^\d{4}-\d{2}-\d{2}/.test(edtf) && !say.startsWith('the week of') ? 'on' : 'in'
}
