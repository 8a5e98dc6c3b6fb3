import { plainWording } from '../../item-checks/words.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Argument, Clause } from '../../vocabulary/clause.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { indexBy } from '../../vocabulary/index-by.ts'
import { isAlike } from '../../vocabulary/quantity.ts'
import { predicateOf, subjectOf } from '../realise/arrange-clause.ts'
import { join, sentence } from '../realise/sentence.ts'
import { inflect } from '../realise/verb-group.ts'
import { wordArgument, wordPhrase } from '../realise/word-phrase.ts'
import { compareShares } from './compare-shares.ts'
import type { Compared, Comparison } from './compared.ts'
import { sortsOf } from './sorts-of.ts'

interface Amount extends Compared {
  readonly subject: Argument
  readonly measured: Argument
}

const lengths = /^(?:milli|centi|kilo)?met(?:re|er)$|^(?:mile|foot|inch|yard)$/
const durations: Readonly<Record<string, readonly [more: string, most: string]>> = {
  last: ['longer', 'longest'],
  take: ['longer', 'longest'],
}

/** Finds what can be compared: facts with one verb and the same words but for their subject and an amount of one unit. */
export function findComparisons(reader: BankReader): Comparison[] {
  const amounts = reader.facts.filter(isCertain).flatMap(fact => readAmount(reader, fact) ?? [])
  const groups = indexBy(amounts, amount => [frameOf(reader, amount)])
  const bySubject = [...groups.values()].flatMap(things => {
    const [first] = things
    const texts = new Set(things.map(({ text }) => plainWording(text)))
    const stem = first === undefined ? undefined : stemFor(reader, first, things)
    return first === undefined || stem === undefined || things.length < 2 || texts.size < things.length
      ? []
      : [{ things, stem }]
  })
  return [...bySubject, ...compareShares(reader, reader.facts.filter(isCertain))]
}

// What somebody estimates or may be so decides nothing.
function isCertain({ clause: { verb }, attribution }: Fact): boolean {
  return !verb.negated && verb.modal === undefined && verb.tense !== 'future' && attribution.length === 0
}

function readAmount(reader: BankReader, fact: Fact): Amount | undefined {
  const subject = subjectOf(fact.clause)
  const measured = fact.clause.arguments.filter(argument => argument !== subject && amountIn(reader, argument))
  const [only, ...more] = measured
  const annotation = only && amountIn(reader, only)
  if (subject === undefined || only === undefined || annotation === undefined || more.length > 0) return undefined
  const words = wordPhrase(reader, subject.phrase)
  const text = subject.phrase.length === 1 ? words.replace(/^the /, '') : words
  // "The heavier of the two" tells without the article which contained more.
  if (/\b\p{L}+(?:er|est) of\b|\b(?:more|most|less|least)\b/u.test(text)) return undefined
  return { fact, text, annotation, quantity: annotation.quantity, subject, measured: only }
}

function amountIn(reader: BankReader, { phrase: [first] }: Argument) {
  const annotation = first === undefined || typeof first === 'string' ? undefined : reader.annotationOf(first)
  return annotation?.kind === 'quantity' ? annotation : undefined
}

function frameOf(reader: BankReader, { fact: { clause }, subject, measured, quantity }: Amount): string {
  const { lemma, particle, passive, tense } = clause.verb
  const others = clause.arguments
    .filter(argument => argument !== subject && argument !== measured)
    .map(argument => plainWording(wordArgument(reader, argument)))
  const after = wordPhrase(reader, ['-', ...measured.phrase.slice(1)])
  const { type, unit, currency } = quantity
  return JSON.stringify([lemma, particle, passive, tense, clause.truthAsOf, others, after, type, unit, currency])
}

function stemFor(reader: BankReader, first: Amount, things: readonly Amount[]): Comparison['stem'] | undefined {
  if (!things.every(({ quantity }) => isAlike(quantity, first.quantity))) return undefined
  const { clause } = first.fact
  const which = `which of these${sortsOf(
    reader,
    things.map(({ subject }) => subject),
  )}`
  const verb = inflect(clause.verb, 'singular').plain
  const rest = predicateOf(clause)
  const others = rest.filter(argument => argument !== first.measured).map(argument => wordArgument(reader, argument))
  const say = (words: readonly string[]) => sentence(`${join([which, ...words])}, according to the article`, '?')
  const length = lengthWords(clause, first, others)
  if (length !== undefined) return options => say([options > 2 ? `was the ${length[1]}` : `was ${length[0]}`])
  const { type, unit } = first.quantity
  const duration = type === 'duration' && first.measured.phrase.length === 1 ? durations[clause.verb.lemma] : undefined
  if (duration !== undefined)
    return options => say([...verb, options > 2 ? `the ${duration[1]}` : duration[0], ...others])
  const counted =
    type === 'money' ? 'money' : type === 'count' || type === 'measure' ? (unit.plural ?? unit.singular) : ''
  // "More metres" and "more years old" are no English.
  if (
    counted === '' ||
    lengths.test(unit.singular) ||
    / old$/.test(counted) ||
    first.measured.preposition !== undefined
  )
    return undefined
  const after = wordPhrase(reader, ['', ...first.measured.phrase.slice(1)].filter(isThere))
  return options => {
    const compared = `${options > 2 ? 'the most' : 'more'} ${counted}${after}`
    return say([
      ...verb,
      ...rest.map(argument => (argument === first.measured ? compared : wordArgument(reader, argument))),
    ])
  }
}

function lengthWords({ verb }: Clause, { quantity, measured }: Amount, others: readonly string[]) {
  const isLength = verb.lemma === 'measure' && lengths.test(quantity.unit.singular) && measured.phrase.length === 1
  if (!isLength || !others.every(words => words === 'in length')) return undefined
  return ['longer', 'longest'] as const
}

const isThere = (segment: Argument['phrase'][number]): boolean => segment !== ''
