import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { Entity, Name } from '../vocabulary/entity.ts'
import { indexBy } from '../vocabulary/index-by.ts'
import { rememberedIn, rememberedWith } from './remembered.ts'
import { isAcronym, plainWording, runsOf, standsIn, wordsOf } from './words.ts'

/** Is an entity that a text names, with those of its names that stand there. */
export interface Named {
  readonly entity: Entity
  readonly names: readonly Name[]
}

interface KnownName {
  readonly place: number
  readonly entity: Entity
  readonly name: Name
}

/**
 * Lists the entities of the bank that a text names by any of their names, in the order of the bank: the same as asking
 * `standsIn` for each name of each entity, in a time that grows with the text and not with the bank.
 */
export const entitiesNamedIn: (reader: BankReader, text: string) => readonly Named[] = rememberedIn((reader, text) =>
  findNamed(text, knownNames(reader)),
)

/** Lists them as `entitiesNamedIn` does, by their names proper alone ("the man" is a description), and remembers nothing. */
export function entitiesCalledIn(reader: BankReader, text: string): Named[] {
  return findNamed(text, properNames(reader))
}

/** Is a wording with all whose name it is: a long article speaks of "photography" again and again. */
type Wording = readonly [text: string, known: readonly KnownName[]]

interface Known {
  readonly byWord: ReadonlyMap<string, readonly Wording[]>
  readonly byAcronym: ReadonlyMap<string, readonly Wording[]>
}

function findNamed(text: string, { byWord, byAcronym }: Known): Named[] {
  const candidates = [
    ...[...new Set(wordsOf(text))].flatMap(word => byWord.get(word) ?? []),
    ...(byAcronym.size === 0 ? [] : [...runsOf(text)].flatMap(run => byAcronym.get(run) ?? [])),
  ]
  const found = candidates
    .flatMap(([wording, known]) => (standsIn(text, wording) ? known : []))
    .sort((a, b) => a.place - b.place)
  const named = new Map<Entity, Name[]>()
  for (const { entity, name } of found) {
    const names = named.get(entity)
    if (names === undefined) named.set(entity, [name])
    else names.push(name)
  }
  return [...named].map(([entity, names]) => ({ entity, names }))
}

const knownNames = rememberedWith((reader: BankReader) => indexNames(reader, () => true))
const properNames = rememberedWith((reader: BankReader) => indexNames(reader, ({ use }) => use !== 'description'))

// A name of several words can stand only where its first word does; an acronym only where its capitals do.
function indexNames({ bank }: BankReader, isMeant: (name: Name) => boolean): Known {
  const known = bank.entities
    .flatMap(entity => entity.names.filter(isMeant).map(name => ({ entity, name })))
    .map((one, place): KnownName => ({ ...one, place }))
  const wordings = [...indexBy(known, ({ name }) => [name.text])]
  return {
    byAcronym: indexBy(wordings, ([text]) => (isAcronym(text) ? [text] : [])),
    byWord: indexBy(wordings, ([text]) => (isAcronym(text) ? [] : plainWording(text).split(' ', 1))),
  }
}
