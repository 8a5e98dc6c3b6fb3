import { readOrdinal } from '../../../text/read-ordinal.ts'
import type { Tree } from '../../trees/tree.ts'
import { readCount } from '../../values/read-count.ts'
import { readHedge } from '../../values/read-hedge.ts'
import { readQuantityPhrase } from '../../values/read-quantity-phrase.ts'
import { readShare } from '../../values/read-share.ts'
import { countOf } from './count-of.ts'
import type { EnglishMention } from './english-mention.ts'
import { type FigureSpan, findFigures } from './figure-spans.ts'
import { findSum } from './find-sum.ts'
import { findUnit } from './find-unit.ts'
import { isCounting } from './is-counting.ts'

/**
 * Finds the amounts of a sentence outside the tokens taken already: counts and measures with their unit and hedge ("as
 * many as 31,500 fighters"), shares ("a quarter of the country"), sums of money, and ordinals ("third"). Each has its
 * value where that is sure. Leaves out years, scores, numbers in names, "one of them".
 */
export function findAmounts(tree: Tree, isTaken: (token: number) => boolean): EnglishMention[] {
  const figures = findFigures(tree, isTaken)
  return [...figures.flatMap(figure => amountOf(tree, figure) ?? []), ...findOrdinals(tree, isTaken)]
}

function amountOf(tree: Tree, figure: FigureSpan): EnglishMention | undefined {
  return findSum(tree, figure) ?? shareOf(tree, figure) ?? quantityOf(tree, figure)
}

const textAt = (tree: Tree, index: number): string => tree.tokens[index]?.text.toLowerCase() ?? ''

const ordered = /^(?:first|second|last|other|upper|lower|next|latter|top|bottom)$/
const timeUnits = /^(?:second|minute|hour|day|week|fortnight|month|year|decade|century)$/i

function percentEnd(tree: Tree, last: number): number {
  const next = textAt(tree, last + 1)
  if (/^(?:%|percent|pct)$/.test(next)) return last + 1
  return next === 'per' && textAt(tree, last + 2) === 'cent' ? last + 2 : last
}

function shareOf(tree: Tree, figure: FigureSpan): EnglishMention | undefined {
  const end = percentEnd(tree, figure.last)
  const isPart = figure.form === 'part' && end === figure.last
  if (end === figure.last && !isPart) return undefined
  // "Half an hour" and "a third party" are no shares.
  if (isPart && (textAt(tree, end + 1) !== 'of' || ordered.test(textAt(tree, figure.first - 1)))) return undefined
  const range = { ...figure, words: '', figure: { value: 0, form: 'number' as const } }
  const { first } = readHedge(tree.sentence, range)
  const read = readShare(tree.sentence, { first: figure.first, last: end, head: figure.last })
  return {
    ...{ sentence: tree.index, first, last: end, head: end, kind: 'percent', form: 'name' },
    ...(read !== undefined && { value: read.quantity }),
    ...(figure.value !== undefined && { figure: figure.value }),
    confidence: isPart ? 0.85 : 0.97,
  }
}

function quantityOf(tree: Tree, figure: FigureSpan): EnglishMention | undefined {
  const unit = findUnit(tree, figure)
  if (!isCounting(tree, figure, unit?.head)) return undefined
  const { first, last } = readHedge(tree.sentence, { ...figure, words: '', figure: { value: 0, form: 'number' } })
  // "21/2 years", which no pattern of dates has.
  const kind = timeUnits.test(tree.tokens[unit?.head ?? -1]?.lemma ?? '') ? 'duration' : 'quantity'
  const common = { sentence: tree.index, first, kind, form: 'name' } as const
  const bare = figure.value === undefined ? {} : { figure: figure.value }
  if (unit === undefined) return { ...common, last, head: figure.last, ...bare, confidence: 0.7 }
  const read = readCount(tree.sentence, { first: Math.min(first, figure.first), last: unit.head, head: unit.head })
  const value = read?.form === 'phrase' && read.last === unit.head ? read.quantity : countOf(tree, figure, unit)
  return {
    ...{ ...common, last: Math.max(unit.last, last), head: unit.head, ...bare },
    ...(value !== undefined && { value }),
    confidence: unit.confidence * (figure.value === 1 ? 0.5 : 1),
  }
}

function findOrdinals(tree: Tree, isTaken: (token: number) => boolean): EnglishMention[] {
  return tree.tokens.flatMap((token, index): EnglishMention[] => {
    const isOrdinal = /^(?:\d+(?:st|nd|rd|th)|\p{L}+(?:th|first|second|third))$|^(?:first|second|third)$/iu
    if (!isOrdinal.test(token.text) || isTaken(index) || !/^(?:ADJ|NUM)$/.test(token.upos)) return []
    const figure = readOrdinal(token.text)
    if (figure === undefined || !/^(?:amod|nummod|compound)/.test(token.relation)) return []
    const read = readQuantityPhrase(tree.sentence, { first: index - 1, last: token.head, head: token.head })
    const value = read?.quantity.type === 'ordinal' && read.first === index ? read.quantity : undefined
    return [
      {
        ...{ sentence: tree.index, first: index, last: index, head: index, kind: 'ordinal', form: 'name', figure },
        ...(value !== undefined && { value }),
        confidence: 0.8,
      },
    ]
  })
}
