import { dimensionOf } from '../../../text/unit-names.ts'
import type { Quantity } from '../../../vocabulary/quantity.ts'
import type { Tree } from '../../trees/tree.ts'
import { readHedge } from '../../values/read-hedge.ts'
import { roundingOf } from '../../values/rounding-of.ts'
import { unitNoun } from '../../values/unit-noun.ts'
import type { FigureSpan } from './figure-spans.ts'
import type { CountedNoun } from './find-unit.ts'

// Such a word makes the figure a part of a larger amount.
const partial = /^(?:more|less|fewer|another|additional|other|others|further|extra|such|half)$/i

/**
 * Computes the amount that a figure with its noun comes to, its hedge taken in. Gives `undefined` for a range, a vague
 * number, and where a word makes the figure a part of something else ("another 12 men").
 */
export function countOf(tree: Tree, figure: FigureSpan, { head }: CountedNoun): Quantity | undefined {
  const { value, form } = figure
  if (value === undefined || form !== 'number') return undefined
  // ".348 batting average" counts nothing.
  if (Math.abs(value) < 1 && dimensionOf(tree.tokens[head]?.text ?? '') === undefined) return undefined
  const { first, last, hedge } = readHedge(tree.sentence, { ...figure, figure: { value, form }, words: '' })
  const around = [tree.tokens[first - 1], ...tree.tokens.slice(last + 1, head)]
  if (around.some(token => partial.test(token?.text ?? ''))) return undefined
  const unit = unitNoun(tree.sentence, last + 1, head)
  if (unit === undefined || unit.singular === '' || unit.singular.length > 100) return undefined
  const isMeasure = dimensionOf(unit.singular) !== undefined && unit.singular !== 'person'
  return {
    ...{ value, type: isMeasure ? 'measure' : 'count', unit, rounding: roundingOf(value, hedge !== undefined) },
    writtenAs: 'number',
    ...(hedge !== undefined && { hedge }),
  }
}
