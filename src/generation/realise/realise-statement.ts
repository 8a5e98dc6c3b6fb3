import { rememberedWith } from '../../item-checks/remembered.ts'
import { pastForm } from '../../text/verb-forms.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Clause } from '../../vocabulary/clause.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { predicateOf, subjectOf, verbNumber } from './arrange-clause.ts'
import { withoutRepeatedTime } from './ask-time.ts'
import { namedAgain } from './named-again.ts'
import { sayMonth } from './say-month.ts'
import { join, sentence } from './sentence.ts'
import { inflect, shiftBack } from './verb-group.ts'
import { type Replacement, wordArgument, wordPhrase } from './word-phrase.ts'

/**
 * Words a fact as one sentence that stands alone, with who vouches for it in front: "According to the CIA, ...".
 *
 * @example realiseStatement(reader, fact) // "Tony Abbott pledged 600 troops to the coalition."
 */
export function realiseStatement(reader: BankReader, fact: Fact): string {
  const statements = statementsOf(reader)
  const known = statements.get(fact)
  if (known !== undefined) return known
  const words = namedAgain(reader, fact, realiseClause(reader, fact.clause))
  const statement = sentence(denialOf(reader, fact) ?? `${attributionOf(reader, fact)}${words}`, '.')
  statements.set(fact, statement)
  return statement
}

// One fact explains wrong options of many questions.
const statementsOf = rememberedWith((_: BankReader) => new Map<Fact, string>())

// "According to" would put the words that a person denies into that person's mouth.
function denialOf(reader: BankReader, fact: Fact): string | undefined {
  const [denied, ...vouched] = fact.attribution.toReversed()
  if (denied === undefined || denied.stance !== 'denies') return undefined
  const speakers = vouched.map(({ speaker }) => `according to ${wordPhrase(reader, speaker)}, `).join('')
  const reported = namedAgain(reader, fact, realiseReported(reader, fact.clause))
  return `${speakers}${wordPhrase(reader, denied.speaker)} ${pastForm(denied.verb, 'singular')} that ${reported}`
}

/** Words a clause in the order of a statement, without capital and full stop. */
export function realiseClause(reader: BankReader, given: Clause, replacement?: Replacement): string {
  const clause = withoutRepeatedTime(reader, given)
  const subject = subjectOf(clause)
  const verb = inflect(clause.verb, verbNumber(reader, clause))
  const words = (argument: Clause['arguments'][number]) => wordArgument(reader, argument, replacement)
  return join([
    subject === undefined ? '' : words(subject),
    ...verb.plain,
    ...predicateOf(clause).map(words),
    asOf(clause),
  ])
}

/** Words a clause as it stands after "said that". */
export function realiseReported(reader: BankReader, clause: Clause): string {
  return realiseClause(reader, { ...clause, verb: shiftBack(clause.verb) })
}

/** Words who vouches for a fact as an opening with its comma and space; empty where the article itself does. */
export function attributionOf(reader: BankReader, { attribution }: Fact, replacement?: Replacement): string {
  if (attribution.length === 0) return ''
  const speakers = attribution.map(({ speaker }) => wordPhrase(reader, speaker, replacement))
  const [inner, ...outer] = speakers.toReversed()
  if (inner === undefined) return ''
  return `according to ${[inner, ...outer.map(name => `quoted by ${name}`)].join(', ')}, `
}

/** Words the time for which an office is stated ("in September 2014"), where the clause gives it. */
export function asOf({ truthAsOf }: Clause): string {
  return truthAsOf === undefined ? '' : `in ${sayMonth(truthAsOf)}`
}
