import type { ParsedSentence } from '../../vocabulary/parsed-text.ts'
import type { Quantity } from '../../vocabulary/quantity.ts'
import { type TokenRun, tokensIn, wordsIn } from './phrase-words.ts'
import { type FigureRun, readFigureRuns } from './read-figure-run.ts'
import { readHedge } from './read-hedge.ts'
import type { QuantityPhrase } from './read-quantity-phrase.ts'
import { roundingOf } from './rounding-of.ts'

const percentSigns = [['percent'], ['per', 'cent'], ['%'], ['pct']]
const fractionStep = 5

/** Reads a share: "some 40 percent of the land", "a quarter of Syria", "two-thirds of the votes". */
export function readShare(sentence: ParsedSentence, phrase: TokenRun): QuantityPhrase | undefined {
  for (const run of readFigureRuns(sentence, phrase.first, phrase.last)) {
    const end = run.last + percentLength(sentence, run.last)
    const isPercent = end > run.last
    const isFraction = !isPercent && run.figure.form === 'fraction' && /\p{L}/u.test(run.words)
    if (phrase.head < run.first || phrase.head > end || end > phrase.last || (!isPercent && !isFraction)) continue
    // "40 percent higher" is no share, and "a third party" no third.
    const base = baseOf(sentence, end)
    if ((isFraction && base === undefined) || isFollowedByComparison(sentence, end)) return undefined
    return shareOf(sentence, { ...run, last: end }, isFraction, base)
  }
  return undefined
}

function shareOf(
  sentence: ParsedSentence,
  run: FigureRun,
  isFraction: boolean,
  base: string | undefined,
): QuantityPhrase {
  const value = isFraction ? Math.round(run.figure.value * 10_000) / 100 : run.figure.value
  const { first, last, hedge } = readHedge(sentence, run)
  const quantity: Quantity = {
    ...{ value, type: 'share', unit: { singular: 'percent', plural: 'percent' } },
    ...(base !== undefined && { of: base }),
    rounding: isFraction ? fractionStep : roundingOf(value, hedge !== undefined),
    writtenAs: isFraction ? 'fraction' : 'number',
    ...(hedge !== undefined && { hedge }),
  }
  return { quantity, first, last, form: 'phrase' }
}

function percentLength({ tokens }: ParsedSentence, last: number): number {
  const sign = percentSigns.find(words => words.every((word, at) => tokens[last + 1 + at]?.text.toLowerCase() === word))
  const after = tokens[last + 1 + (sign?.length ?? 0)]?.lemma
  return sign === undefined || after === 'point' ? 0 : sign.length
}

// The base is what "of" brings; one with a pronoun in it says nothing by itself.
function baseOf(sentence: ParsedSentence, end: number): string | undefined {
  const { tokens } = sentence
  if (tokens[end + 1]?.text.toLowerCase() !== 'of') return undefined
  const head = tokens[end + 1]?.head ?? -1
  if (head <= end + 1) return undefined
  let last = head
  while (last + 1 < tokens.length && isUnder(sentence, last + 1, head)) last += 1
  while (tokens[last]?.upos === 'PUNCT') last -= 1
  const isOpaque = tokensIn(sentence, end + 2, last).some(({ token }) => token.upos === 'PRON' || token.upos === 'VERB')
  return isOpaque || last - end > 12 ? undefined : wordsIn(sentence, end + 2, last)
}

function isUnder({ tokens }: ParsedSentence, index: number, top: number): boolean {
  for (let at = index, steps = 0; at >= 0 && steps <= tokens.length; at = tokens[at]?.head ?? -1, steps += 1)
    if (at === top) return true
  return false
}

const isFollowedByComparison = ({ tokens }: ParsedSentence, end: number): boolean => {
  const { text = '', xpos = '' } = tokens[end + 1] ?? {}
  return /^(?:more|less|fewer|up|down|points?)$/i.test(text) || /^(?:JJR|RBR)$/.test(xpos)
}
