import { rememberedOf, rememberedWith } from '../../item-checks/remembered.ts'
import { type BankReader, placeOfFact } from '../../vocabulary/bank-reader.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import type { EntityId } from '../../vocabulary/identifiers.ts'
import { indexBy } from '../../vocabulary/index-by.ts'
import { nearest } from './nearest.ts'

const most = 30

/** Lists the entities of the key's kind and sort, the key included, that the article names nearest to a fact. */
export function rivalsNear(reader: BankReader, key: Entity, asked: Fact): Entity[] {
  return nearest(entitiesBySort(reader).get(sortOf(key)) ?? [], placeOfFact(asked), most).map(({ entity }) => entity)
}

const entitiesBySort = rememberedWith((reader: BankReader) => {
  const placed = reader.bank.entities.map(entity => ({
    entity,
    at: Math.min(...reader.annotationsOf(entity.id).map(({ anchor }) => anchor.start)),
  }))
  return indexBy(
    // Two that the text never names are both at infinity, and their difference is no number.
    placed.sort((a, b) => (a.at === b.at ? 0 : a.at - b.at)),
    ({ entity }) => [sortOf(entity)],
  )
})

const sortOf = ({ kind, sort }: Entity): string => `${kind} ${sort.singular}`

/** Lists the ids of the entities that facts name beside one, itself included. */
export const namedBeside: (reader: BankReader, entity: Entity) => ReadonlySet<EntityId> = rememberedOf(
  (reader: BankReader, { id }: Entity) =>
    new Set(reader.factsOf(id).flatMap(fact => reader.entitiesIn(fact).map(beside => beside.id))),
)
