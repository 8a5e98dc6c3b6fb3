import { numberTokens } from '../text/number-tokens.ts'
import { type Figure, isFigurePart, readFigure } from '../text/number-words.ts'
import type { Quantity } from '../vocabulary/quantity.ts'
import { remembered } from './remembered.ts'

const longestFigure = 7

/** Is a wording taken apart: its figures, the longest that can be read at each place, and the words between them. */
export interface Figures {
  readonly figures: readonly Figure[]
  readonly rest: string
}

/** Takes a text apart into its numbers, in digits or words, and its other words. */
export const readFigures: (text: string) => Figures = remembered(text => {
  const tokens = numberTokens(text)
  const figures: Figure[] = []
  const rest: string[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const length = figureLength(tokens, at)
    const figure = length === 0 ? undefined : readFigure(tokens.slice(at, at + length))
    if (figure === undefined) rest.push(tokens[at] ?? '')
    else {
      figures.push(figure)
      at += length - 1
    }
  }
  return { figures, rest: rest.join(' ') }
})

/** Tells whether two figures are one number; "a quarter" is 25 percent. */
export function isSameFigure(one: Figure, other: Figure): boolean {
  if (one.form === other.form || (one.form !== 'fraction' && other.form !== 'fraction'))
    return one.value === other.value
  return Math.abs(percentOf(one) - percentOf(other)) < 1e-9
}

/** Tells whether a figure gives the value of a quantity; a share may be given in percent or as a part. */
export function isValueOf(figure: Figure, { value, type }: Quantity): boolean {
  if (type === 'share' && figure.form === 'fraction') return Math.abs(figure.value * 100 - value) < 0.5
  return figure.value === value
}

function figureLength(tokens: readonly string[], at: number): number {
  let most = 0
  while (most < longestFigure && isFigurePart(tokens[at + most] ?? '')) most += 1
  for (let length = most; length > 1; length -= 1)
    if (readFigure(tokens.slice(at, at + length)) !== undefined) return length
  return Math.min(1, most)
}

function percentOf({ value, form }: Figure): number {
  return form === 'fraction' ? value * 100 : value
}
