import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Argument, Clause } from '../../vocabulary/clause.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'
import { predicateOf, subjectOf, verbNumber } from './arrange-clause.ts'
import { withoutRepeatedTime } from './ask-time.ts'
import { lightVerbs } from './asking-verbs.ts'
import { namedAgain } from './named-again.ts'
import { headNoun, isAbstract } from './noun-phrase.ts'
import { asOf, attributionOf } from './realise-statement.ts'
import { join, sentence } from './sentence.ts'
import { inflect } from './verb-group.ts'
import { answerOf, type WholeAnswer } from './whole-answer.ts'
import { wordArgument } from './word-phrase.ts'

/** Is a question for a whole argument, with the answer that it asks for. */
export interface WholeQuestion {
  readonly stem: string
  readonly answer: WholeAnswer
}

/**
 * Words the question for a whole argument of a fact: "What did the court reject?", "Why did ...?", "How did ...?".
 * Whatever such a question has for an answer, only the article settles it, so the stem says who vouches. Returns
 * `undefined` where no good question asks for that argument.
 */
export function askArgument(reader: BankReader, fact: Fact, index: number): WholeQuestion | undefined {
  const argument = fact.clause.arguments[index]
  const clause = withoutRepeatedTime(reader, fact.clause)
  const others = clause.arguments.filter(other => other !== argument)
  // What is said of nothing that has a name can't be told from a dozen like things.
  const isNamed = others.some(({ phrase }) => slotsOf(phrase).some(slot => 'entity' in reader.annotationOf(slot)))
  if (argument === undefined || clause.verb.negated || !isNamed) return undefined
  const answer = answerOf(reader, clause, argument)
  if (answer === undefined) return undefined
  const words =
    argument.function === 'subject'
      ? askSubject(reader, clause, answer)
      : askElsewhere(reader, clause, argument, answer)
  if (words === undefined) return undefined
  const closing = fact.attribution.length > 0 ? '' : ', according to the article'
  return { stem: sentence(`${attributionOf(reader, fact)}${namedAgain(reader, fact, words)}${closing}`, '?'), answer }
}

const particles = /^(?:about|apart|around|aside|away|back|down|forward|in|off|on|out|over|through|together|up)$/
const stative =
  /^(?:be|become|come|remain|seem|appear|have|mean|include|contain|measure|weigh|cost|date|lie|stand|belong|consist|lead|show)$/

function askSubject(reader: BankReader, clause: Clause, { key, ask, form }: WholeAnswer): string | undefined {
  const subject = subjectOf(clause)
  const rest = predicateOf(clause)
  if (ask !== 'what' || form !== 'noun' || rest.length === 0 || stative.test(clause.verb.lemma)) return undefined
  if (subject?.role === 'agent' && !isAbstract(headNoun(key))) return undefined
  const verb = inflect(clause.verb, 'singular')
  return join(['what', ...verb.plain, ...rest.map(other => wordArgument(reader, other)), asOf(clause)])
}

function askElsewhere(
  reader: BankReader,
  clause: Clause,
  argument: Argument,
  { ask }: WholeAnswer,
): string | undefined {
  const subject = subjectOf(clause)
  const others = predicateOf(clause).filter(other => other !== argument)
  const isObject = (other: Argument) => other.function === 'object' || other.function === 'indirect'
  const [objects, adjuncts] = [others.filter(isObject), others.filter(other => !isObject(other))]
  if (subject === undefined || isEmptyWhat(clause, argument, ask)) return undefined
  const verb = inflect(clause.verb, verbNumber(reader, clause))
  const asked = (front: string, tail: string) =>
    join([
      front,
      verb.operator,
      wordArgument(reader, subject),
      ...verb.rest,
      ...objects.map(other => wordArgument(reader, other)),
      tail,
      ...adjuncts.map(other => wordArgument(reader, other)),
      asOf(clause),
    ])
  const { preposition } = argument
  if (ask === 'why' || ask === 'how') return asked(ask, '')
  if (ask === 'do') return asked('what', isPerfect(argument) ? 'to have done' : 'to do')
  if (preposition === undefined) return asked('what', ask === 'doing' ? 'doing' : '')
  const tail = ask === 'doing' ? `${preposition} doing` : preposition
  if (adjuncts.length === 0 && clause.truthAsOf === undefined) return asked('what', tail)
  return ask === 'what' ? asked(`${preposition} what`, '') : asked('what', tail)
}

// "What did they make?", "What was there?" and "How is it?" ask for nothing.
const isPerfect = ({ phrase: [first] }: Argument) => typeof first === 'string' && first.startsWith('to have ')

function isEmptyWhat({ verb, arguments: given }: Clause, { function: place }: Argument, ask: WholeAsk): boolean {
  if (given.some(({ phrase: [first] }) => first === 'there' || first === 'it')) return true
  if (ask === 'how') return stative.test(verb.lemma)
  if (ask !== 'what' || place === 'complement') return false
  if (place === 'object' && given.some(({ phrase: [first] }) => typeof first === 'string' && /^to /.test(first)))
    return true
  if (verb.particle === undefined) return (place === 'object' && lightVerbs.has(verb.lemma)) || verb.lemma === 'be'
  return !particles.test(verb.particle)
}

type WholeAsk = WholeAnswer['ask']
