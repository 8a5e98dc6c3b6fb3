import { currencyNoun, currencyOf } from '../../../text/currency-names.ts'
import type { Quantity } from '../../../vocabulary/quantity.ts'
import type { Tree } from '../../trees/tree.ts'
import { wordsIn } from '../../values/phrase-words.ts'
import { readHedge } from '../../values/read-hedge.ts'
import { roundingOf } from '../../values/rounding-of.ts'
import type { EnglishMention } from './english-mention.ts'
import type { FigureSpan } from './figure-spans.ts'

/** Finds the sum of money that a figure is, its sign before it or its currency after it: "$1.2 billion", "20 million euros". */
export function findSum(tree: Tree, figure: FigureSpan): EnglishMention | undefined {
  const sum = signed(tree, figure) ?? named(tree, figure)
  if (sum === undefined) return undefined
  const { value, form } = figure
  const run = { first: sum.first, last: sum.last, words: '', figure: { value: value ?? 0, form: 'number' as const } }
  const { first, last, hedge } = readHedge(tree.sentence, run)
  const quantity: Quantity | undefined =
    value === undefined || form !== 'number'
      ? undefined
      : {
          ...{ value, type: 'money', unit: currencyNoun(sum.currency), currency: sum.currency },
          ...{ rounding: roundingOf(value, hedge !== undefined), writtenAs: 'number' },
          ...(hedge !== undefined && { hedge }),
        }
  return {
    ...{ sentence: tree.index, first, last, head: figure.last, kind: 'money', form: 'name' },
    ...(quantity !== undefined && { value: quantity }),
    ...(value !== undefined && { figure: value }),
    confidence: 0.97,
  }
}

interface Sum {
  readonly first: number
  readonly last: number
  readonly currency: string
}

function signed({ tokens }: Tree, { first, last }: FigureSpan): Sum | undefined {
  const sign = tokens[first - 1]
  if (sign === undefined || !/\p{Sc}$|^(?:USD|EUR|GBP|JPY|CHF|AUD|CAD|INR|RMB|Rs)$/u.test(sign.text)) return undefined
  const country = tokens[first - 2]
  const isJoined = country !== undefined && country.end === sign.start && /^[A-Z]{1,3}$/.test(country.text)
  const currency = currencyOf(isJoined ? country.text + sign.text : sign.text)
  return currency === undefined ? undefined : { first: isJoined ? first - 2 : first - 1, last, currency }
}

const weighing =
  /^(?:weigh|weight|kg|kilogram|kilo|foot|ft|inch|lb|tall|ounce|fish|flour|luggage|baggage|meat|explosive|heroin|cocaine)$/i

function named({ tokens, sentence }: Tree, { first, last }: FigureSpan): Sum | undefined {
  for (const length of [3, 2, 1]) {
    const end = last + length
    const word = tokens[end]
    if (word === undefined || !/^(?:NOUN|PROPN|SYM)$/.test(word.upos)) continue
    const currency = currencyOf(wordsIn(sentence, last + 1, end))
    if (/^pounds?$/i.test(word.text) && tokens.some(({ lemma }) => weighing.test(lemma))) continue
    // "200 pounds of butter" is a weight, and "m" after a figure a length as well.
    const isSum = currency !== undefined && word.text.length > 1 && tokens[end + 1]?.text.toLowerCase() !== 'of'
    if (isSum || (currency !== undefined && /\p{Sc}/u.test(word.text))) return { first, last: end, currency }
  }
  return undefined
}
