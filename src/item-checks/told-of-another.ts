import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { Entity } from '../vocabulary/entity.ts'
import type { Fact } from '../vocabulary/fact.ts'
import { slotsOf } from '../vocabulary/phrase.ts'
import type { Question } from '../vocabulary/question.ts'
import { type Filled, factsAlike, fillersElsewhere, saysTheSame } from './also-true.ts'
import { findAsked } from './asked-target.ts'
import { isEntangled } from './entangled.ts'
import { isSaidBy } from './same-meaning.ts'

/**
 * Finds another thing of which a confirmed fact says all that a question says of its key: "Whom did she marry?" has two
 * answers where she married twice. What the asked fact tells besides, a day or a place, must be told of the other too.
 */
export function toldOfAnother(reader: BankReader, question: Question): Entity | undefined {
  const asked = findAsked(reader, question)
  if (asked === undefined || !('argument' in asked.place) || asked.place.annotation === undefined) return undefined
  const { fact, place } = asked
  const key = reader.entityOf(reader.annotationOf({ of: asked.place.annotation }))
  if (key === undefined) return undefined
  if (/^where\b|, where\b/i.test(question.stem)) {
    const elsewhere = goneElsewhere(reader, fact, place, key)
    if (elsewhere !== undefined) return elsewhere
  }
  const besides = fact.clause.arguments.filter((one, at) => at !== place.argument && one.function === 'adjunct')
  for (const { other, annotation } of fillersElsewhere(reader, fact, place)) {
    const entity = reader.entityOf(annotation)
    if (entity === undefined || entity.kind !== key.kind || isEntangled(reader, key, entity)) continue
    if (!saysTheSame(reader, fact, place, other)) continue
    const own = other.clause.arguments
    if (besides.every(one => own.some(({ phrase }) => isSaidBy(reader, one.phrase, phrase)))) return entity
  }
  return undefined
}

// "Where was she sent?" of one who was sent to two places, be the second a ship or a camp.
function goneElsewhere(reader: BankReader, fact: Fact, place: Filled, key: Entity): Entity | undefined {
  const goals = (one: Fact) => one.clause.arguments.filter(({ preposition }) => preposition === 'to')
  if (goals(fact).length === 0) return undefined
  return factsAlike(reader, fact, place)
    .filter(other => other.clause.verb.passive === fact.clause.verb.passive)
    .flatMap(goals)
    .flatMap(({ phrase }) => slotsOf(phrase).slice(0, 1))
    .flatMap(slot => reader.entityOf(reader.annotationOf(slot)) ?? [])
    .find(entity => !/^(?:person|event)$/.test(entity.kind) && !isEntangled(reader, key, entity))
}
