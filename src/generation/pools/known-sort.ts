import { rememberedWith } from '../../item-checks/remembered.ts'
import { normaliseAnswer } from '../../text/normalise-answer.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import { entriesNamed, poolHolding } from './pools.ts'

// What has no sort but one of these is of many sorts: a country and a glacier are both places.
const coarseSorts = new Set(
  (
    'agency organisation organization group company institution institute body place location area facility base ' +
    'building structure thing event association movement club team ground carrier element range state'
  ).split(' '),
)

// Names that say their sort: "Axel Heiberg Glacier", "Lake Victoria", "the University of Oslo".
const nouns =
  'airport bank bay beach bridge canal cape castle cathedral church college council court desert forest glacier gulf hall ' +
  'harbour hospital hotel island islands lake library ministry mount mountain mountains museum newspaper ocean palace park ' +
  'party peninsula prison river school sea square stadium station strait street theatre tower union university valley'
const atEnd = new RegExp(`(?:^| )(${nouns.replaceAll(' ', '|')})$`)
const atStart = new RegExp(`^(${nouns.replaceAll(' ', '|')}) (?:of |\\w)`)

/** Tells whether a sort says so little that things of it may be no company for one another. */
export function isCoarseSort(sort: string): boolean {
  return coarseSorts.has(sort.toLowerCase())
}

/**
 * Tells whether two entities whose sort says little ("place", "organisation") are known to be of two sorts, by the pools
 * that hold them or the noun in their names: a country and a city, a lake and a glacier. What neither tells may be of any;
 * but a place that nothing tells of is none beside a known state or city.
 */
export function areOfTwoSorts(one: Entity, other: Entity): boolean {
  const [first, second] = [knownSort(one), knownSort(other)]
  if (first.name === '' && second.name === '') return false
  const isTold = first.name !== '' && second.name !== ''
  return isTold ? first.name !== second.name : areCoarsePlaces(one, other)
}

const areCoarsePlaces = (...both: readonly Entity[]): boolean =>
  both.every(({ kind, sort }) => kind === 'place' && isCoarseSort(sort.singular))

const knownSort = rememberedWith(({ sort, names }: Entity): { readonly name: string } => {
  if (!isCoarseSort(sort.singular)) return { name: '' }
  const plain = new Set(names.map(({ text }) => normaliseAnswer(text)))
  const pool = poolHolding([...plain].flatMap(name => entriesNamed().get(name) ?? []))
  const [full = ''] = plain
  const noun = atEnd.exec(full)?.[1] ?? atStart.exec(full)?.[1]
  return { name: noun ?? pool?.sorts[0] ?? '' }
})
