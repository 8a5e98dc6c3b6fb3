import { dateOfWording } from './date-of-wording.ts'
import { readFigures } from './figures.ts'

const longestRest = 6

/** Is a wording that gives one amount or one date: its place on a scale, and what the scale counts. */
export interface Measure {
  readonly value: number
  readonly scale: string
}

/**
 * Reads a wording as one amount ("about 600 troops") or one date; two measures can be put in order where their scales
 * are alike. Gives `undefined` for a text with no figure, with several, or with much besides.
 */
export function measureOf(text: string): Measure | undefined {
  const { year, month = 0, day = 0, weekday } = dateOfWording(text) ?? {}
  if (year !== undefined && year >= 100) return { value: (year * 12 + month) * 31 + day, scale: 'date' }
  if (year === undefined && (month > 0 || weekday !== undefined)) return undefined
  const { figures, rest } = readFigures(text)
  const [figure] = figures
  const words = rest === '' ? [] : rest.split(' ')
  if (figure === undefined || figures.length > 1 || words.length > longestRest) return undefined
  const value = figure.form === 'fraction' ? figure.value * 100 : figure.value
  return { value, scale: figure.form === 'number' ? (words.at(-1) ?? '') : 'percent' }
}
