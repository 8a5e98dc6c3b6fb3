import { quotesWords } from '../../generation/quotes-words.ts'
import { factsOf, findAsked } from '../../item-checks/asked-target.ts'
import { distractorsOf, entitiesNamed } from '../../item-checks/key-wordings.ts'
import { isFirstName } from '../../text/personal-names.ts'
import type { Annotation } from '../../vocabulary/annotation.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'
import type { Question } from '../../vocabulary/question.ts'
import type { EnglishReading } from '../english-reader.ts'
import { asksAwry, isObscure } from './asks-awry.ts'
import { isNameCut } from './is-name-cut.ts'
import { isOfOtherSex } from './is-of-other-sex.ts'
import { readsWhole } from './reads-whole.ts'

/** Tells how sure the reader is of the name or pronoun that stands at a place. */
export type NameSureness = EnglishReading['sureOf']

/**
 * Weighs how fit a question of a draft is beyond the confidence of its facts, 0 to 1: whether the statement behind it was
 * cut whole out of its sentence, its names are whole, and the reader is sure what kind of thing it asks for and offers. A
 * weight of 0 says that the question is not to be asked.
 */
export function weighQuestion(reader: BankReader, question: Question, sureOf: NameSureness): number {
  const facts = factsOf(reader, question).flatMap(id => reader.fact(id) ?? [])
  const worth = facts.map(fact => weighFact(reader, fact, sureOf))
  if (worth.includes(0) || asksLate(question) || / (?:the|an?) (?:the|an?) /.test(question.stem)) return 0
  const asked = findAsked(reader, question)
  if (asked !== undefined && asksAwry(reader, asked)) return 0
  const entity = asked && reader.entityOf(asked.annotation)
  if (entity !== undefined && isShared(reader, entity)) return 0
  const offered =
    question.kind === 'choice' ? distractorsOf(question).flatMap(({ text }) => entitiesNamed(reader, text)) : []
  if (entity !== undefined && offered.some(other => areOne(entity, other))) return 0
  if ([...(entity === undefined ? [] : [entity]), ...offered].some(one => !isSure(reader, one, sureOf))) return 0
  return Math.min(1, ...worth)
}

const looselyCut = 0.7
const eitherMeant = 0.6
const mostWordsBefore = 4

// "Homeless and estimated damages as high as how many dollars did millions leave?"
function asksLate({ kind, stem }: Question): boolean {
  if (kind !== 'choice' && kind !== 'blank') return false
  const [, before = ''] =
    /^(?:According to [^,]*, )?(.*?)\b(?:who|whom|whose|what|which|when|where|why|how)\b/iu.exec(stem) ?? []
  return before.split(' ').filter(word => word !== '').length > mostWordsBefore
}

function weighFact(reader: BankReader, fact: Fact, sureOf: NameSureness): number {
  const { text } = reader.bank.article
  const cut = quotesWords(fact) ? 'whole' : readsWhole(text, fact.clause)
  if (cut === 'torn' || isObscure(reader, fact)) return 0
  const phrases = [
    ...fact.clause.arguments.map(({ phrase }) => phrase),
    ...fact.attribution.map(({ speaker }) => speaker),
  ]
  const isMisread = phrases.flatMap(slotsOf).some(slot => {
    const annotation = reader.annotationOf(slot)
    const entity = reader.entityOf(annotation)
    return entity !== undefined && (isNameCut(reader, annotation, entity) || isOfOtherSex(annotation, entity))
  })
  if (isMisread) return 0
  const meant = phrases.flatMap(slotsOf).map(slot => sureOf(reader.annotationOf(slot).anchor).meaning)
  const [subject] = fact.clause.arguments
  const { end } = subject?.anchor ?? { end: 0 }
  // "An article in Olm, which was praised": the article or Olm.
  const isEither =
    / in (?:the [\p{L} ]{0,40})?$/u.test(
      text.slice(Math.max(0, (subject?.anchor.start ?? 0) - 60), subject?.anchor.start ?? 0),
    ) && text.startsWith(', which ', end)
  return Math.min(1, ...meant) * (cut === 'loose' ? looselyCut : 1) * (isEither ? eitherMeant : 1)
}

// Chris Penley beside Christopher Penley is hardly another.
function areOne(one: Entity, other: Entity): boolean {
  if (one.kind !== 'person' || other.kind !== 'person') return false
  const [given = '', last = ''] = endsOf(one)
  const [otherGiven = '', otherLast = ''] = endsOf(other)
  return last === otherLast && given.slice(0, 2) === otherGiven.slice(0, 2)
}

function endsOf({ names }: Entity): readonly (string | undefined)[] {
  const words = (names.find(({ use }) => use === 'full')?.text ?? '').split(' ')
  return words.length < 2 ? [] : [words[0], words.at(-1)]
}

// "Castro", where both Fidel Castro and Raul Castro are named and neither is known to be meant.
function isShared(reader: BankReader, { kind, names }: Entity): boolean {
  const full = names.find(({ use }) => use === 'full')?.text ?? ''
  if (
    kind !== 'person' ||
    names.some(({ text }) => text !== full && text.endsWith(` ${full}`)) ||
    !/^\p{Lu}[\p{L}'’-]+$/u.test(full)
  )
    return false
  const before = reader.bank.article.text.split(full).map(words => /(\p{Lu}[\p{L}]+) $/u.exec(words)?.[1])
  return before.some(word => word !== undefined && isFirstName(word))
}

// Below that a name is as often something else.
const leastSure = { person: 0.72, other: 0.75 }

/** Tells whether the kind of an entity is sure: as sure as the surest of its names, for one name in full makes all clear. */
function isSure(reader: BankReader, { id, kind, names }: Entity, sureOf: NameSureness): boolean {
  const known = names.filter(({ use }) => use !== 'description' && use !== 'adjective').map(({ text }) => text)
  const isName = ({ anchor }: Annotation) => known.some(name => anchor.exact.includes(name))
  const least = kind === 'person' ? leastSure.person : leastSure.other
  return reader.annotationsOf(id).some(annotation => isName(annotation) && sureOf(annotation.anchor).kind >= least)
}
