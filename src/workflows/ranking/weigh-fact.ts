import { quotesWords } from '../../generation/quotes-words.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'
import type { EnglishReading } from '../english-reader.ts'
import { isObscure } from './asks-awry.ts'
import { isAtOdds } from './is-at-odds.ts'
import { isCoarse } from './is-coarse.ts'
import { isNameCut } from './is-name-cut.ts'
import { isOfOtherSex } from './is-of-other-sex.ts'
import { lacksObject } from './lacks-object.ts'
import { readsWhole } from './reads-whole.ts'

/** Tells how sure the reader is of the name or pronoun that stands at a place. */
export type NameSureness = EnglishReading['sureOf']

/**
 * Weighs how well a fact that was read from a text can be asked for, 0 to 1: whether it was cut whole out of its sentence,
 * its names are whole, and how sure it is whom its pronouns mean. 0 says that it is misread.
 */
export function weighFact(reader: BankReader, fact: Fact, sureOf: NameSureness): number {
  const { text } = reader.bank.article
  const cut = quotesWords(fact) ? 'whole' : readsWhole(text, fact.clause)
  if (isCoarse(fact) || cut === 'torn' || isObscure(reader, fact) || isAtOdds(reader, fact) || lacksObject(fact.clause))
    return 0
  const phrases = [
    ...fact.clause.arguments.map(({ phrase }) => phrase),
    ...fact.attribution.map(({ speaker }) => speaker),
  ]
  const marks = phrases.flatMap(slotsOf).map(reader.annotationOf)
  const isMisread = marks.some(annotation => {
    const entity = reader.entityOf(annotation)
    return entity !== undefined && (isNameCut(reader, annotation, entity) || isOfOtherSex(annotation, entity))
  })
  if (isMisread) return 0
  const meant = Math.min(1, ...marks.map(({ anchor }) => sureOf(anchor).meaning))
  if (meant < leastMeant) return 0
  return meant * (cut === 'loose' ? looselyCut : 1) * surenessOfWhich(text, fact)
}

// Below that a pronoun means somebody else too often.
const leastMeant = 0.75
const looselyCut = 0.7

// "An article in the Olm Review, which was praised": the article or the review, the likelier the nearer one for a place.
function surenessOfWhich(text: string, { clause }: Fact): number {
  const subject = clause.arguments.find(({ function: grammar }) => grammar === 'subject')
  if (subject === undefined || !text.startsWith(', which ', subject.anchor.end)) return 1
  const { start } = subject.anchor
  const [, preposition] =
    / (in|with|of|from|by|for) (?:(?:the|an?) [\p{L} ]{0,40})?$/u.exec(text.slice(Math.max(0, start - 60), start)) ?? []
  return preposition === undefined ? 1 : preposition === 'in' ? 0.6 : 0
}
