import { rememberedWith } from '../../item-checks/remembered.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Argument, Clause } from '../../vocabulary/clause.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { indexBy } from '../../vocabulary/index-by.ts'
import { subjectOf } from './arrange-clause.ts'
import type { Asking } from './asking.ts'
import { wordArgument, wordPhrase } from './word-phrase.ts'

/** Is how many words a stem may have before it is shortened, and before it stays unasked. */
export const longStem = { shorten: 22, refuse: 24 } as const

/** Counts the words of a stem; those that it quotes are read at one go and count half. */
export function countWords(words: string): number {
  const count = (text: string) => text.split(' ').filter(word => word !== '').length
  const quoted = (words.match(/“[^”]*”/gu) ?? []).map(count).reduce((sum, one) => sum + one, 0)
  return count(words) - Math.floor(quoted / 2)
}

const leastDetail = 4

/**
 * Leaves out of a clause the manner, purpose and cause that a question doesn't need: where the subject isn't asked for and
 * no other fact tells the same of it, so that the answer stays the only one. Who vouches, place and time always stay.
 */
export function withoutDetail(reader: BankReader, fact: Fact, { clause, argument }: Asking): Clause {
  if (argument.function === 'subject' || isToldAgain(reader, fact)) return clause
  const isDetail = (other: Argument) =>
    other !== argument &&
    other.function === 'adjunct' &&
    // "Used a site to inform players" is nothing without its end.
    !(other.role === 'purpose' && /^(?:use|need|take|require|help|spend|hire|employ)$/.test(clause.verb.lemma)) &&
    /^(?:manner|purpose|cause)$/.test(other.role) &&
    countWords(wordArgument(reader, other)) >= leastDetail
  const kept = clause.arguments.filter(other => !isDetail(other))
  // "When did they meet?" would be left of "When did they meet to discuss the harbour?".
  return clause.verb.passive || kept.length > 2 ? { ...clause, arguments: kept } : clause
}

function isToldAgain(reader: BankReader, fact: Fact): boolean {
  return (factsBySubject(reader).get(verbAndSubject(reader, fact)) ?? []).some(({ id }) => id !== fact.id)
}

const factsBySubject = rememberedWith((reader: BankReader) =>
  indexBy(reader.facts, fact => [verbAndSubject(reader, fact)]),
)

const verbAndSubject = (reader: BankReader, { clause }: Fact): string =>
  `${clause.verb.lemma}|${subjectWords(reader, clause)}`

function subjectWords(reader: BankReader, clause: Clause): string {
  const subject = subjectOf(clause)
  return subject === undefined ? '' : wordPhrase(reader, subject.phrase)
}
