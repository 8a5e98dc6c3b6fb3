import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { Entity } from '../vocabulary/entity.ts'
import type { Question } from '../vocabulary/question.ts'
import { fillersElsewhere, saysTheSame } from './also-true.ts'
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
  const besides = fact.clause.arguments.filter((one, at) => at !== place.argument && one.function === 'adjunct')
  return fillersElsewhere(reader, fact, place)
    .filter(({ other }) => saysTheSame(reader, fact, place, other))
    .filter(({ other: { clause } }) =>
      besides.every(one => clause.arguments.some(own => isSaidBy(reader, one.phrase, own.phrase))),
    )
    .flatMap(({ annotation }) => reader.entityOf(annotation) ?? [])
    .find(entity => entity.kind === key.kind && !isEntangled(reader, key, entity))
}
