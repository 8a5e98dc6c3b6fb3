import { normaliseAnswer } from '../text/normalise-answer.ts'
import { remembered } from './remembered.ts'

/** Splits a text into its words as answers are compared: lower-case ASCII, without "the" and without a possessive 's. */
export const wordsOf: (text: string) => readonly string[] = remembered(text =>
  normaliseAnswer(text.replace(/['’]s\b|['’](?=\s|$)/g, ''))
    .split(' ')
    .filter(word => /[a-z0-9%$]/.test(word)),
)

/** Reduces a wording to its words, so that wordings can be compared whatever their case, accents and articles. */
export const plainWording: (text: string) => string = remembered(text => wordsOf(text).join(' '))

/**
 * Tells whether a wording stands in a text as whole words, whatever its case, accents and hyphens; an acronym such as
 * "US" or "IS" only in its capitals.
 *
 * @example standsIn('small', 'all') // false
 */
export function standsIn(text: string, wording: string): boolean {
  if (/^\p{Lu}{2,5}$/u.test(wording))
    return new RegExp(`(?<![\\p{L}\\p{N}])${wording}(?![\\p{L}\\p{N}])`, 'u').test(text)
  const run = plainWording(wording)
  return run !== '' && ` ${plainWording(text)} `.includes(` ${run} `)
}
