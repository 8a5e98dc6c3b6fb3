import { monthNames, weekdayNames } from '../../text/calendar-names.ts'
import { readDate, weekdayOf } from '../../text/read-date.ts'
import { readOrdinal } from '../../text/read-ordinal.ts'
import type { Annotation } from '../../vocabulary/annotation.ts'
import type { Quantity } from '../../vocabulary/quantity.ts'
import type { Time } from '../../vocabulary/time.ts'
import { isValueOf, readFigures } from '../figures.ts'
import type { BankCheck } from '../item-check.ts'

const spoken: ReadonlyMap<string, number> = new Map([
  ...(['both', 'pair', 'couple', 'twice', 'twins', 'duo', 'double'] as const).map(word => [word, 2] as const),
  ...(['once', 'single', 'sole', 'a', 'an', 'one'] as const).map(word => [word, 1] as const),
  ...(['trio', 'thrice', 'triple'] as const).map(word => [word, 3] as const),
  ...(['no', 'none', 'nobody', 'nil'] as const).map(word => [word, 0] as const),
  ...(['half'] as const).map(word => [word, 50] as const),
])

/** Finds amounts and dates whose value isn't what their words say. */
export const valueNotInWords: BankCheck = {
  name: 'value-not-in-words',
  severity: 'error',
  guideline: 'The value of an annotation is the one that its words give.',
  source: 'Berzak, Malmaud & Levy 2020 (STARC): the key is a span of the text or its value',
  examples: {
    bad: [
      {
        passage: 'Blériot sold 100 aircraft.',
        says: '“100 aircraft” are 160 aircraft.',
        sketch: { marks: { sold: { quote: '100 aircraft', value: 160, unit: ['aircraft', 'aircraft'] } } },
      },
      {
        passage: 'Blériot flew on 25 July 1909.',
        says: '“25 July 1909” is 26 July 1909.',
        sketch: { marks: { day: { quote: '25 July 1909', date: '1909-07-26', say: '26 July 1909' } } },
      },
    ],
    good: [
      {
        passage: 'Blériot sold a hundred aircraft. He flew on 25 July.',
        says: '“a hundred aircraft” are 100 aircraft, “25 July” is 25 July 1909.',
        sketch: {
          marks: {
            sold: { quote: 'a hundred aircraft', value: 100, unit: ['aircraft', 'aircraft'] },
            day: { quote: '25 July', date: '1909-07-25', say: '25 July 1909' },
          },
        },
      },
    ],
  },
  check: ({ bank }) =>
    bank.annotations.flatMap(annotation => {
      const message = whyWrong(annotation)
      return message === undefined ? [] : [{ subject: annotation.id, message, anchor: annotation.anchor }]
    }),
}

function whyWrong(annotation: Annotation): string | undefined {
  const { exact } = annotation.anchor
  if (annotation.kind === 'quantity' && !says(exact, annotation.quantity))
    return `“${exact}” doesn’t give the value ${annotation.quantity.value}.`
  if (annotation.kind !== 'date') return undefined
  const { edtf, say } = annotation.time
  const [, opening] = /^the week of (.+)$/.exec(say) ?? []
  if (!isDateOf(opening ?? say, opening === undefined ? edtf : edtf.replace(/\/.*/, '')))
    return `“${say}” isn’t the date ${edtf}.`
  return isDateOf(exact, edtf) ? undefined : `“${exact}” isn’t ${say}.`
}

function says(words: string, quantity: Quantity): boolean {
  const { figures, rest } = readFigures(words)
  if (figures.some(figure => isValueOf(figure, quantity))) return true
  const tokens = words.toLowerCase().split(/[^\p{L}\p{N}-]+/u)
  if (quantity.type === 'ordinal') return tokens.some(word => readOrdinal(word) === quantity.value)
  // A word such as "decade" is read by the unit; what can't be read can't be wrong.
  if (figures.length === 0 && tokens.some(word => spoken.has(word)))
    return tokens.some(word => spoken.get(word) === quantity.value)
  return figures.length === 0 && rest !== '' && !/\d/.test(words) && quantity.value === 1
}

const patternOf = (name: string): RegExp => new RegExp(`\\b${name}\\b`)
const monthPatterns = monthNames.map(patternOf)
const weekdayPatterns = weekdayNames.map(patternOf)

/** Holds the year, month, day and weekday that a wording gives against a date; what counts from another day fits. */
function isDateOf(words: string, edtf: string): boolean {
  const ends = edtf.split('/').map(end =>
    end
      .replace(/[~?%].*/, '')
      .split('-')
      .map(Number),
  )
  const numbersOf = (part: number) => ends.flatMap(end => end[part] ?? [])
  const [years, months, days] = [numbersOf(0), numbersOf(1), numbersOf(2)]
  const named = monthPatterns.flatMap((month, at) => (month.test(words) ? [at + 1] : []))
  const saidYears = (words.match(/\b(?:1\d|20)\d\d\b/g) ?? []).map(Number)
  const saidDays = [...words.matchAll(/\b([0-3]?\d)(?:st|nd|rd|th)?\b(?!\s*(?:percent|%))/g)].map(([, day]) =>
    Number(day),
  )
  if (saidYears.length > 0 && years.length > 0 && !saidYears.every(year => isBetween(year, years))) return false
  if (named.length > 0 && months.length > 0 && ends.length === 1 && !named.some(month => months.includes(month)))
    return false
  if (named.length > 0 && days.length > 0 && saidDays.length > 0 && !days.every(day => saidDays.includes(day)))
    return false
  return isWeekdayOf(words, edtf)
}

const isBetween = (year: number, years: readonly number[]): boolean =>
  Math.min(...years) <= year && year <= Math.max(...years)

function isWeekdayOf(words: string, edtf: Time['edtf']): boolean {
  const date = readDate(edtf)
  const weekday = date === undefined ? undefined : weekdayOf(date)
  const named = weekdayPatterns.findIndex(day => day.test(words))
  return named < 0 || weekday === undefined || /\b(?:after|before|following|since)\b/.test(words) || named === weekday
}
