/**
 * Words a count with its noun, whose plural is regular.
 *
 * @example countOf(1, 'question') // "1 question"
 */
export function countOf(count: number, noun: string): string {
  return `${sayMarks(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** Writes marks without trailing zeros, to two decimals: 1, 0.5, 0.33. */
export function sayMarks(marks: number): string {
  return String(Math.round(marks * 100) / 100)
}

/** Writes a fraction 0..1 as whole percent. Rounds down, so that only a perfect grade reads 100%. */
export function sayPercent(fraction: number): string {
  return `${Math.floor(fraction * 100 + 1e-9)}%`
}
