import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { Entity, Name } from '../vocabulary/entity.ts'
import { indexBy } from '../vocabulary/index-by.ts'
import { rememberedIn, rememberedWith } from './remembered.ts'
import { isAcronym, plainWording, runsOf, splitRuns, wordsOf } from './words.ts'

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
  findNamed(wordsOf(text), () => runsOf(text), knownNames(reader)),
)

/**
 * Lists them as `entitiesNamedIn` does for a text that is split into its words, by their names proper alone ("the man"
 * is a description), and remembers nothing.
 */
export function entitiesCalledIn(reader: BankReader, text: string, words: readonly string[]): Named[] {
  return findNamed(words, () => splitRuns(text), properNames(reader))
}

/** Is a wording with all whose name it is: a long article speaks of "photography" again and again. */
interface Wording {
  /** Holds its words with a space on either side. */
  readonly run: string
  readonly known: readonly KnownName[]
}

interface Known {
  readonly byWord: ReadonlyMap<string, readonly Wording[]>
  readonly byAcronym: ReadonlyMap<string, readonly KnownName[]>
}

function findNamed(words: readonly string[], runs: () => ReadonlySet<string>, known: Known): Named[] {
  const { byWord, byAcronym } = known
  const padded = ` ${words.join(' ')} `
  const standing = [...new Set(words)].flatMap(word => byWord.get(word) ?? []).filter(({ run }) => padded.includes(run))
  const acronyms = byAcronym.size === 0 ? [] : [...runs()].flatMap(run => byAcronym.get(run) ?? [])
  const found = [...standing.flatMap(wording => wording.known), ...acronyms].sort((a, b) => a.place - b.place)
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
  const byRun = indexBy(known, ({ name }) => (isAcronym(name.text) ? [] : [plainWording(name.text)]))
  const wordings = [...byRun].map(([run, own]): Wording => ({ run: ` ${run} `, known: own }))
  return {
    byAcronym: indexBy(known, ({ name }) => (isAcronym(name.text) ? [name.text] : [])),
    byWord: indexBy(wordings, ({ run }) => run.slice(1).split(' ', 1)),
  }
}
