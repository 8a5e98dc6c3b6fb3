import { factsOf, findAsked } from '../../item-checks/asked-target.ts'
import { distractorsOf, entitiesNamed } from '../../item-checks/key-wordings.ts'
import type { Annotation } from '../../vocabulary/annotation.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import type { Question } from '../../vocabulary/question.ts'
import { asksAwry } from './asks-awry.ts'
import { isBehindClause } from './is-behind-clause.ts'
import { isKindShown } from './is-kind-shown.ts'
import { isMain } from './is-main.ts'
import { mayHoldElsewhere } from './may-hold-elsewhere.ts'
import { areOnePerson, sharesName } from './shares-name.ts'
import { type NameSureness, weighFact } from './weigh-fact.ts'

/**
 * Makes the function that weighs how fit a question of a draft is beyond the confidence of its facts, 0 to 1: by its
 * facts, by its wording, and by how sure the reader is what kind of thing it asks for and offers. A weight of 0 says that
 * the question is not to be asked. Each fact and each entity is looked at once.
 */
export function questionWeigher(reader: BankReader, sureOf: NameSureness): (question: Question) => number {
  const weights = new Map<Fact, number>()
  const weightOf = (fact: Fact): number => {
    const weight = weights.get(fact) ?? weighFact(reader, fact, sureOf)
    weights.set(fact, weight)
    return weight
  }
  const known = new Map<Entity, boolean>()
  const isKnown = (entity: Entity): boolean => {
    const is = known.get(entity) ?? (isKindShown(reader, entity) && isSure(reader, entity, sureOf))
    known.set(entity, is)
    return is
  }
  return question => {
    const worth = factsOf(reader, question).flatMap(id => {
      const fact = reader.fact(id)
      return fact === undefined ? [] : [weightOf(fact)]
    })
    if (worth.includes(0) || asksLate(question) || twoArticles.test(question.stem) || tellsOfSelf(question)) return 0
    const asked = findAsked(reader, question)
    if (asked !== undefined && asksAwry(reader, asked)) return 0
    if (mayHoldElsewhere(question, asked) || isBehindClause(question, asked)) return 0
    if (asked !== undefined && sureOf(asked.annotation.anchor).meaning < leastSureKey) return 0
    const key = asked && reader.entityOf(asked.annotation)
    const wrong =
      question.kind === 'choice' ? distractorsOf(question).flatMap(({ text }) => entitiesNamed(reader, text)) : []
    if (key !== undefined && isMain(reader, key)) return 0
    const offered = [...(key === undefined ? [] : [key]), ...wrong]
    if (key !== undefined && sharesName(reader, key)) return 0
    if (offered.some((one, at) => offered.slice(at + 1).some(other => areOnePerson(one, other)))) return 0
    return offered.every(isKnown) ? Math.min(1, ...worth) : 0
  }
}

const twoArticles = / (?:the|an?) (?:the|an?) /
const mostWordsBefore = 4

// "Damages as high as how many dollars did millions leave?"
function asksLate({ kind, stem }: Question): boolean {
  if (kind !== 'choice' && kind !== 'blank') return false
  const asking = stem.replace(/^According to [^,]*, /, '')
  const at = asking.search(/\b(?:who|whom|whose|what|which|when|where|why|how)\b/i)
  return asking.slice(0, Math.max(0, at)).split(' ').length - 1 > mostWordsBefore
}

// "Which words show that Mira said that she liked culture?"
const tellsOfSelf = ({ kind, stem }: Question): boolean =>
  kind === 'evidence' && /\b(?:said|says|told) that (?:he|she|they) /.test(stem)

// What a key rests on has to be surer than what is asked of it.
const leastSureKey = 0.85

// Below that a name is as often something else.
const leastSure = { person: 0.72, other: 0.75 }

/** Tells whether the kind of an entity is sure: as sure as the surest of its names, for one name in full makes all clear. */
function isSure(reader: BankReader, { id, kind, names }: Entity, sureOf: NameSureness): boolean {
  const known = names.filter(({ use }) => use !== 'description' && use !== 'adjective').map(({ text }) => text)
  const isName = ({ anchor }: Annotation) => known.some(name => anchor.exact.includes(name))
  const least = kind === 'person' ? leastSure.person : leastSure.other
  return reader.annotationsOf(id).some(annotation => isName(annotation) && sureOf(annotation.anchor).kind >= least)
}
