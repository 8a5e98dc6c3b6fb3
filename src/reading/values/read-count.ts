import { dimensionOf } from '../../text/unit-names.ts'
import type { ParsedSentence, Token } from '../../vocabulary/parsed-text.ts'
import type { Quantity } from '../../vocabulary/quantity.ts'
import { isPlural, type TokenRun, tokensIn } from './phrase-words.ts'
import { type FigureRun, readFigureRuns } from './read-figure-run.ts'
import { readHedge } from './read-hedge.ts'
import type { QuantityPhrase } from './read-quantity-phrase.ts'
import { roundingOf } from './rounding-of.ts'
import { unitNoun } from './unit-noun.ts'

const modifiers = /^(?:compound|amod|nmod|nummod|flat|punct|conj|cc|det|advmod|case|obl|dep|acl|goeswith)/
// Such a word makes the figure a part of a larger amount, or a place in an order.
const partial =
  /^(?:more|less|fewer|another|additional|other|others|further|extra|last|next|past|final|previous|first|following|remaining|coming|recent|same|top|such|half)$/i
const timeUnits = /^(?:millisecond|second|minute|hour|day|week|fortnight|month|year|decade|century)$/

/** Reads a count, measure or duration: the figure that hangs on the head of a phrase, and the head as its unit. */
export function readCount(sentence: ParsedSentence, phrase: TokenRun): QuantityPhrase | undefined {
  const { head, first } = phrase
  const noun = sentence.tokens[head]
  if (noun === undefined || !/^(?:NOUN|PROPN)$/.test(noun.upos) || noun.lemma === 'percent') return undefined
  for (const run of readFigureRuns(sentence, first, head - 1)) {
    if (run.figure.form !== 'number' && !/\d/.test(run.words)) continue
    const hyphenated = readModifier(sentence, run, head)
    if (hyphenated !== undefined) return hyphenated
    if (!isCountOf(sentence, run, head, first)) continue
    return amountOf(sentence, run, head, 'phrase')
  }
  return undefined
}

function amountOf(
  sentence: ParsedSentence,
  run: FigureRun,
  head: number,
  form: QuantityPhrase['form'],
): QuantityPhrase | undefined {
  const { first, last, hedge } = readHedge(sentence, run)
  const unit = unitNoun(sentence, last + 1, head)
  if (unit === undefined) return undefined
  const { value } = run.figure
  const quantity: Quantity = {
    ...{ value, type: typeOf(sentence, last + 1, head, unit.singular), unit },
    ...{ rounding: roundingOf(value, hedge !== undefined), writtenAs: 'number' },
    ...(hedge !== undefined && { hedge }),
  }
  return { quantity, first, last: head, form }
}

function typeOf({ tokens }: ParsedSentence, first: number, head: number, unit: string): Quantity['type'] {
  const lemma = tokens[head]?.lemma.toLowerCase() ?? ''
  if (timeUnits.test(lemma) && first === head) return 'duration'
  return dimensionOf(unit) === undefined || unit === 'person' ? 'count' : 'measure'
}

function isCountOf(sentence: ParsedSentence, run: FigureRun, head: number, start: number): boolean {
  const { tokens } = sentence
  const noun = tokens[head]
  const top = tokensIn(sentence, run.first, run.last).find(
    ({ token }) => token.head < run.first || token.head > run.last,
  )
  if (noun === undefined || top?.token.head !== head || !/^(?:nummod|compound|amod|nmod)/.test(top.token.relation))
    return false
  if (!isPluralFor(run, noun) || tokens[run.last + 1]?.text === '-') return false
  const around = tokensIn(sentence, start, head - 1).filter(({ index }) => index < run.first || index > run.last)
  const ours = around.filter(({ token }) => token.head === head || (token.head >= run.first && token.head <= run.last))
  const hedged = readHedge(sentence, run)
  if (hedged.hedge === undefined && (isYear(run) || isArticle(run, noun))) return false
  if (run.figure.value === 1 && hedged.hedge?.words.startsWith('or ')) return false
  if (ours.some(({ token, index }) => partial.test(token.text) && (index < hedged.first || index > hedged.last)))
    return false
  // What stands between figure and head must belong to the head: "two of the jets" counts no jets.
  const between = tokensIn(sentence, hedged.last + 1, head - 1)
  if (
    between.some(
      ({ token }) => !modifiers.test(token.relation) || token.text === ',' || /^(?:of|and|or)$/i.test(token.text),
    )
  )
    return false
  const next = tokens[head + 1]
  return !(noun.lemma === 'time' && (/^(?:as|more|less|the)$/i.test(next?.text ?? '') || /R$/.test(next?.xpos ?? '')))
}

// News writes "2,000 people" with its comma; "2014 protests" are those of a year.
const isYear = ({ figure: { value }, words }: FigureRun): boolean =>
  /^\d{4}$/.test(words) && value >= 1800 && value < 2100

// "Seven Dwarfs" may count; "Channel 4", "the 2 train" and "Apollo 11" never do.
function isPluralFor({ figure: { value } }: FigureRun, noun: Token): boolean {
  if (value === 1 || isPlural(noun) || /^(?:people|percent)$/i.test(noun.lemma)) return true
  const isSign = noun.text.length <= 3 && dimensionOf(noun.text) !== undefined
  return isSign || /^(?:aircraft|spacecraft|species|troops|sheep|fish|deer)$/i.test(noun.text)
}

// "One man" is hardly more than "a man", whatever follows.
const isArticle = ({ figure: { value }, words }: FigureRun, noun: Token): boolean =>
  value === 1 && (!/\d/.test(words) || timeUnits.test(noun.lemma))

// "Six-member team": the noun counted hangs on the head by a hyphen, in the singular.
function readModifier(sentence: ParsedSentence, run: FigureRun, head: number): QuantityPhrase | undefined {
  const { tokens } = sentence
  const [hyphen, noun, after] = [tokens[run.last + 1], tokens[run.last + 2], tokens[run.last + 3]]
  const isJoined = hyphen?.text === '-' && hyphen.start === tokens[run.last]?.end && noun?.start === hyphen.end
  if (!isJoined || noun === undefined || noun.upos !== 'NOUN' || noun.head !== head || after?.text === '-')
    return undefined
  if (run.last + 2 >= head) return undefined
  const quantity: Quantity = {
    value: run.figure.value,
    type: typeOf(sentence, run.last + 2, run.last + 2, noun.lemma),
    ...{ unit: unitNoun(sentence, run.last + 2, run.last + 2) ?? { singular: noun.lemma } },
    ...{ rounding: roundingOf(run.figure.value, false), writtenAs: 'number' },
  }
  return { quantity, first: run.first, last: run.last + 2, form: 'modifier' }
}
