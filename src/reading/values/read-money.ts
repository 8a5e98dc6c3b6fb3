import { currencyNoun, currencyOf } from '../../text/currency-names.ts'
import type { ParsedSentence } from '../../vocabulary/parsed-text.ts'
import type { Quantity } from '../../vocabulary/quantity.ts'
import { type TokenRun, wordsIn } from './phrase-words.ts'
import { type FigureRun, readFigureRuns } from './read-figure-run.ts'
import { readHedge } from './read-hedge.ts'
import type { QuantityPhrase } from './read-quantity-phrase.ts'
import { roundingOf } from './rounding-of.ts'

/** Reads a sum of money, its sign before the figure or its currency's name after it: "$5 million", "10 million euros". */
export function readMoney(sentence: ParsedSentence, phrase: TokenRun): QuantityPhrase | undefined {
  for (const run of readFigureRuns(sentence, phrase.first, phrase.last)) {
    const sum = signed(sentence, run) ?? named(sentence, run, phrase.last)
    if (sum === undefined || phrase.head < sum.first || phrase.head > sum.last || sum.first < phrase.first) continue
    const { value } = run.figure
    const { first, last, hedge } = readHedge(sentence, { ...run, first: sum.first, last: sum.last })
    const quantity: Quantity = {
      ...{ value, type: 'money', unit: currencyNoun(sum.currency), currency: sum.currency },
      ...{ rounding: roundingOf(value, hedge !== undefined), writtenAs: 'number' },
      ...(hedge !== undefined && { hedge }),
    }
    return { quantity, first, last, form: 'phrase' }
  }
  return undefined
}

interface Sum {
  readonly first: number
  readonly last: number
  readonly currency: string
}

function signed({ tokens }: ParsedSentence, { first, last }: FigureRun): Sum | undefined {
  const sign = tokens[first - 1]
  if (sign === undefined || !/\p{Sc}$|^[A-Z]{3}$/u.test(sign.text)) return undefined
  const country = tokens[first - 2]
  const isJoined = country !== undefined && sign.start - country.end <= 1 && /^[A-Z]{1,3}$/.test(country.text)
  const currency = currencyOf(isJoined ? country.text + sign.text : sign.text)
  return currency === undefined ? undefined : { first: isJoined ? first - 2 : first - 1, last, currency }
}

function named(sentence: ParsedSentence, { first, last }: FigureRun, limit: number): Sum | undefined {
  for (const length of [3, 2, 1]) {
    const end = last + length
    if (end > limit) continue
    const currency = currencyOf(wordsIn(sentence, last + 1, end))
    // "200 dollars" is a sum, "200 pounds of butter" a weight, and "5 won" the end of a match.
    const isSum = currency !== undefined && !/^of$/i.test(sentence.tokens[end + 1]?.text ?? '') && isNoun(sentence, end)
    if (isSum) return { first, last: end, currency }
  }
  return undefined
}

const isNoun = ({ tokens }: ParsedSentence, index: number): boolean =>
  /^(?:NOUN|PROPN|SYM)$/.test(tokens[index]?.upos ?? '')
