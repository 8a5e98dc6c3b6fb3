import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { Entity } from '../vocabulary/entity.ts'
import type { Question } from '../vocabulary/question.ts'
import { findAsked } from './asked-target.ts'
import { entitiesNamed, shownKeys } from './key-wordings.ts'

/** Lists the entities that the key of a question means: what a generated one asks for, else what its wordings name. */
export function keyEntities(reader: BankReader, question: Question): readonly Entity[] {
  const asked = findAsked(reader, question)
  const meant = asked === undefined ? undefined : reader.entityOf(asked.annotation)
  return meant === undefined ? shownKeys(question).flatMap(text => entitiesNamed(reader, text)) : [meant]
}
