import { normaliseAnswer } from '../text/normalise-answer.ts'
import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { Entity } from '../vocabulary/entity.ts'
import type { EntityId } from '../vocabulary/identifiers.ts'
import { indexBy } from '../vocabulary/index-by.ts'
import { rememberedOf, rememberedWith } from './remembered.ts'

/**
 * Tells whether two entities are too close to stand against each other as options: one and the same, sharing an
 * accepted name, or one within the other or speaking for it, over any number of steps and in either direction.
 * Two that speak for the same third (a minister and a president of one country) are not entangled.
 *
 * @example isEntangled(reader, baghdad, iraq) // true: Baghdad lies within Iraq
 */
export function isEntangled(reader: BankReader, one: Entity, other: Entity): boolean {
  return one.id === other.id || entangledWith(reader, one).has(other.id)
}

/** Lists the ids of the entities that are entangled with one, itself included. */
export const entangledWith: (reader: BankReader, entity: Entity) => ReadonlySet<EntityId> = rememberedOf(
  (reader: BankReader, entity: Entity) => {
    const { byName, byWhole } = entanglements(reader)
    const namesakes = acceptedNames(entity).flatMap(name => byName.get(name) ?? [])
    const around = isOfPlace(entity) ? placesNamedAround(reader, entity) : []
    const wholes = reachedFrom(entity, one => wholesOf(one).map(reader.entity))
    const parts = reachedFrom(entity, ({ id }) => byWhole.get(id) ?? [])
    return new Set([entity, ...namesakes, ...around, ...wholes, ...parts].map(({ id }) => id))
  },
)

const entanglements = rememberedWith(({ bank: { entities } }: BankReader) => ({
  byName: indexBy(entities, acceptedNames),
  byWhole: indexBy(entities, wholesOf),
}))

const isOfPlace = ({ kind }: Entity): boolean => kind === 'place' || kind === 'facility'

// "East Los Angeles" beside "Los Angeles" is told apart by nobody who was there.
function placesNamedAround(reader: BankReader, entity: Entity): readonly Entity[] {
  const own = acceptedNames(entity)
  const sharing = new Set(own.flatMap(name => name.split(' ')).flatMap(word => placesByWord(reader).get(word) ?? []))
  return [...sharing].filter(other =>
    acceptedNames(other).some(name =>
      own.some(one => ` ${name} `.includes(` ${one} `) || ` ${one} `.includes(` ${name} `)),
    ),
  )
}

const placesByWord = rememberedWith(({ bank: { entities } }: BankReader) =>
  indexBy(entities.filter(isOfPlace), place => acceptedNames(place).flatMap(name => name.split(' '))),
)

const acceptedNames = ({ names }: Entity): string[] =>
  names.filter(({ accept }) => accept).map(({ text }) => normaliseAnswer(text))

const wholesOf = ({ within, speaksFor }: Entity): readonly EntityId[] => [...within, ...speaksFor]

// One set for the whole walk: places that lie within several others would else be walked once for every way to them.
function reachedFrom(start: Entity, next: (entity: Entity) => readonly Entity[]): ReadonlySet<Entity> {
  const reached = new Set(next(start))
  for (const entity of reached) for (const other of next(entity)) reached.add(other)
  return reached
}
