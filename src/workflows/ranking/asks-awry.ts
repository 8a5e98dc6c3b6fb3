import type { Asked } from '../../item-checks/asked-target.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Argument } from '../../vocabulary/clause.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'

/**
 * Tells whether a slot of a fact that was read from a text can't be asked for in good English, or the fact not at all:
 * what something is called by its kind ("as which organisation is it known"), a place behind a noun of a state ("where is
 * it a school"), the wider of two places ("in which country was she born in Varn"), a share of nobody knows what.
 */
export function asksAwry(reader: BankReader, { fact, place, annotation }: Asked): boolean {
  const argument = 'argument' in place ? fact.clause.arguments[place.argument] : undefined
  if (argument === undefined) return false
  const { verb, arguments: parts } = fact.clause
  // "In whom was she a crew chief?", of a place taken for a person.
  if (annotation.kind === 'person' && /^(?:in|at|into|near|through|across|outside)$/.test(argument.preposition ?? ''))
    return true
  const isEntity = !/^(?:quantity|date|role)$/.test(annotation.kind)
  const isNaming = naming.test(verb.lemma) || (verb.passive && /^(?:know|describe|refer)$/.test(verb.lemma))
  if (isEntity && isNaming && argument.function !== 'subject' && argument.preposition !== 'by') return true
  const [opening] = argument.phrase
  const isState = verb.lemma === 'be' && !verb.passive && argument.function === 'complement'
  if (isState && typeof opening === 'string' && /^(?:an?|the) /i.test(opening)) {
    const subject = parts.find(({ function: grammar }) => grammar === 'subject')
    if (isEntity && annotation.kind !== 'person' && !names(reader, subject, /^person$/)) return true
  }
  const isPlace = /^(?:place|facility)$/.test(annotation.kind)
  return isPlace && places(reader, argument) && parts.some(other => other !== argument && places(reader, other))
}

const naming = /^(?:dub|name|call|nickname|rename|title|entitle|christen|label|term)$/

const places = (reader: BankReader, { function: grammar, preposition = '', phrase }: Argument): boolean =>
  grammar === 'adjunct' && /^(?:in|at)$/.test(preposition) && names(reader, { phrase }, /^(?:place|facility)$/)

const names = (reader: BankReader, argument: Pick<Argument, 'phrase'> | undefined, kinds: RegExp): boolean =>
  slotsOf(argument?.phrase ?? []).some(slot => kinds.test(reader.annotationOf(slot).kind))

/**
 * Tells whether a fact speaks of a share without saying of what, of a length of time as of a thing, of a comparison that
 * nobody made, or of several by a name that was taken for one.
 */
export function isObscure(reader: BankReader, { clause: { verb, arguments: parts } }: Fact): boolean {
  if (verb.lemma === 'compare' && verb.passive) return true
  const subject = parts.find(({ function: grammar }) => grammar === 'subject')
  const [only, ...more] = subject?.phrase ?? []
  if (subject === undefined || only === undefined || typeof only === 'string' || more.length > 0) return false
  const annotation = reader.annotationOf(only)
  // "35 percent were at home", "two months are shorter".
  if (annotation.kind === 'quantity') {
    const { type, of } = annotation.quantity
    return type === 'duration' || (type === 'share' && of === undefined)
  }
  // "Varn Rovers have won" is not "Varn Rovers has won".
  const isHeard = verb.tense === 'present' || verb.passive || verb.progressive || verb.perfect || verb.lemma === 'be'
  const { end } = subject.anchor
  const after = reader.bank.article.text.slice(end, end + 12)
  return isHeard && reader.entityOf(annotation)?.agreement === 'singular' && severalAct.test(after)
}

const severalAct = /^(?: have| are| were|, who were|, who are) /
