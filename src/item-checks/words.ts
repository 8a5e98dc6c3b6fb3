import { normaliseAnswer } from '../text/normalise-answer.ts'
import { numberTokens } from '../text/number-tokens.ts'
import { readFigure } from '../text/number-words.ts'

const longestFigure = 7

/** Splits a text into its words as answers are compared: lower-case ASCII, without "the" and without a possessive 's. */
export function wordsOf(text: string): readonly string[] {
  return normaliseAnswer(text.replace(/['’]s\b|['’](?=\s|$)/g, ''))
    .split(' ')
    .filter(word => /[a-z0-9%$]/.test(word))
}

/**
 * Tells whether a wording stands in a text as whole words, whatever its case, accents and hyphens; an acronym such as
 * "US" or "IS" only in its capitals.
 *
 * @example standsIn('small', 'all') // false
 */
export function standsIn(text: string, wording: string): boolean {
  if (/^\p{Lu}{2,5}$/u.test(wording))
    return new RegExp(`(?<![\\p{L}\\p{N}])${wording}(?![\\p{L}\\p{N}])`, 'u').test(text)
  return hasRun(wordsOf(text), wordsOf(wording))
}

/** Tells whether words stand next to each other, in this order, among others. */
export function hasRun(words: readonly string[], run: readonly string[]): boolean {
  return run.length > 0 && words.some((_, at) => run.every((word, offset) => words[at + offset] === word))
}

/** Lists the numbers that a text gives in digits or words, each as the longest figure that can be read at its place. */
export function figuresIn(text: string): readonly number[] {
  const tokens = numberTokens(text)
  const found: number[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    for (let length = Math.min(longestFigure, tokens.length - at); length > 0; length -= 1) {
      const figure = readFigure(tokens.slice(at, at + length))
      if (figure === undefined) continue
      found.push(figure.value)
      at += length - 1
      break
    }
  }
  return found
}
