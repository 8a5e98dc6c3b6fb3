import { normaliseAnswer } from '../text/normalise-answer.ts'
import { remembered } from './remembered.ts'

/** Splits a text into its words as answers are compared: lower-case ASCII, without "the" and without a possessive 's. */
export const wordsOf: (text: string) => readonly string[] = remembered(splitWords)

/** Splits a text as `wordsOf` does, and remembers nothing: for texts that are asked for once, as each sentence is. */
export function splitWords(text: string): readonly string[] {
  return normaliseAnswer(text.replace(/['’]s\b|['’](?=\s|$)/g, ''))
    .split(' ')
    .filter(word => /[a-z0-9%$]/.test(word))
}

/** Reduces a wording to its words, so that wordings can be compared whatever their case, accents and articles. */
export const plainWording: (text: string) => string = remembered(text => wordsOf(text).join(' '))

/** Lists the runs of letters and digits of a text as they are written, each once: an acronym is one of them. */
export const runsOf: (text: string) => ReadonlySet<string> = remembered(splitRuns)

/** Lists the runs of a text as `runsOf` does, and remembers nothing. */
export function splitRuns(text: string): ReadonlySet<string> {
  return new Set(text.match(/[\p{L}\p{N}]+/gu) ?? [])
}

/** Tells whether a wording is read as an acronym, which only its capitals make. */
export function isAcronym(wording: string): boolean {
  return wording.length <= longestAcronym && /^\p{Lu}{2,5}$/u.test(wording)
}

// Five capitals outside the basic plane are ten code units.
const longestAcronym = 10

/**
 * Tells whether a wording stands in a text as whole words, whatever its case, accents and hyphens; an acronym such as
 * "US" or "IS" only in its capitals.
 *
 * @example standsIn('small', 'all') // false
 */
export function standsIn(text: string, wording: string): boolean {
  if (isAcronym(wording)) return runsOf(text).has(wording)
  const run = plainWording(wording)
  return run !== '' && paddedWording(text).includes(` ${run} `)
}

const paddedWording = remembered(text => ` ${plainWording(text)} `)
