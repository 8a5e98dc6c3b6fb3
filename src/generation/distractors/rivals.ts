import { rememberedOf, rememberedWith } from '../../item-checks/remembered.ts'
import { sortClassOf, sortNameOf } from '../../item-checks/sort-class.ts'
import { isFormerState } from '../../text/former-states.ts'
import { type BankReader, placeOfFact } from '../../vocabulary/bank-reader.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import type { EntityId } from '../../vocabulary/identifiers.ts'
import { indexBy } from '../../vocabulary/index-by.ts'
import { areOfTwoSorts } from '../pools/known-sort.ts'
import type { AskTarget } from '../targets.ts'
import { entitiesBesideKey } from './key-sentence.ts'
import { nearest } from './nearest.ts'

const most = 30

/**
 * Lists the entities that could stand as options beside a key, itself included: those of its class in its own sentence,
 * and those of its sort, then of its class, that the article names nearest to the asked fact. Never one that has no
 * name that answers a question, nor several persons beside a single one, nor a state of the past beside one of today.
 */
export function rivalsNear(reader: BankReader, key: Entity, target: AskTarget): Entity[] {
  const { ofSort, ofClass } = entitiesInOrder(reader)
  const at = placeOfFact(target.fact)
  const sortClass = sortClassOf(key)
  const near = [
    ...nearest(ofSort.get(sortOf(key)) ?? [], at, most),
    ...nearest(ofClass.get(sortClass) ?? [], at, most),
  ].map(({ entity }) => entity)
  const beside = entitiesBesideKey(reader, target).map(id => reader.entity(id))
  const known = likenesses(reader, key)
  const isOfToday = /^(?:present|future)$/.test(target.fact.clause.verb.tense) && !isGone(key)
  const isLike = (other: Entity) => {
    const ready = known.get(other)
    if (ready !== undefined) return ready
    const is = isOfClass(key, other) && sortClass === sortClassOf(other)
    known.set(other, is)
    return is
  }
  return [...new Set([...beside.filter(hasAnswer), ...near])].filter(
    other => isLike(other) && !(isOfToday && isGone(other)),
  )
}

// Nobody takes the Soviet Union for a country that does something today.
const isGone = ({ kind, names }: Entity): boolean => kind === 'place' && names.some(({ text }) => isFormerState(text))

// The same few stand beside a key whenever it is asked for.
const likenesses = rememberedOf((_reader: BankReader, _key: Entity) => new Map<Entity, boolean>())

// Options that differ in number give themselves away: "the two pilots" among single persons.
function isOfClass(key: Entity, other: Entity): boolean {
  if (key.kind !== other.kind || areOfTwoSorts(key, other)) return false
  return key.agreement === other.agreement || (key.kind !== 'person' && key.sort.singular === other.sort.singular)
}

// An import may know an entity by a description alone ("the officials"), which tells nobody apart.
const hasAnswer = ({ names }: Entity): boolean => names.some(({ accept }) => accept)

const entitiesInOrder = rememberedWith((reader: BankReader) => {
  const placed = reader.bank.entities
    .filter(hasAnswer)
    .map(entity => ({
      entity,
      at: Math.min(...reader.annotationsOf(entity.id).map(({ anchor }) => anchor.start)),
    }))
    // Two that the text never names are both at infinity, and their difference is no number.
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
  return {
    ofSort: indexBy(placed, ({ entity }) => [sortOf(entity)]),
    ofClass: indexBy(placed, ({ entity }) => [sortClassOf(entity)]),
  }
})

const sortOf = ({ kind, sort }: Entity): string => `${kind} ${sortNameOf(sort.singular)}`

/** Lists the ids of the entities that facts name beside one, itself included. */
export const namedBeside: (reader: BankReader, entity: Entity) => ReadonlySet<EntityId> = rememberedOf(
  (reader: BankReader, { id }: Entity) =>
    new Set(reader.factsOf(id).flatMap(fact => reader.entitiesIn(fact).map(beside => beside.id))),
)
