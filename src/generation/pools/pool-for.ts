import { isUnmentioned } from '../../item-checks/is-unmentioned.ts'
import { remembered, rememberedOf, rememberedWith } from '../../item-checks/remembered.ts'
import { sortNameOf } from '../../item-checks/sort-class.ts'
import { runsOf, standsIn, wordsOf } from '../../item-checks/words.ts'
import { normaliseAnswer } from '../../text/normalise-answer.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import { isCoarseSort } from './known-sort.ts'
import {
  bareEntry,
  entriesIn,
  entriesNamed,
  type Pool,
  type PoolEntry,
  poolHolding,
  pools,
  wordingsOf,
} from './pools.ts'
import { whereItPlays, whereTheyLie } from './where-it-lies.ts'

/** Is a pool as it serves one key: its name and the entries that may stand against the key, the likeliest first. */
export interface PoolChoice {
  readonly pool: string
  readonly entries: readonly string[]
}

const none: PoolChoice = { pool: '', entries: [] }
const offered = 8
const fewest = 2
// Sets that are a circle of their own: whichever of them the article means, any other could be meant.
const closedSets = new Set([
  'states of the United States',
  'bodies of the United Nations',
  'continents',
  'oceans',
  'planets',
])

/**
 * Finds the typed names that may stand against an entity: of its own class, of its region first, of like size and
 * length of name. Never one that the article or an entity of the bank mentions under any name, by its adjective, or by
 * a city in it; never what holds the key or is part of it. `insideOf` names the place in which the stem says it lies.
 */
export function poolFor(reader: BankReader, key: Entity, insideOf?: Entity): PoolChoice {
  const known = choices(reader, key)
  const place = insideOf?.id ?? ''
  const choice = known.get(place) ?? choose(reader, key, insideOf)
  known.set(place, choice)
  return choice
}

const choices = rememberedOf((_reader: BankReader, _key: Entity) => new Map<string, PoolChoice>())

function choose(reader: BankReader, key: Entity, insideOf: Entity | undefined): PoolChoice {
  const names = new Set(key.names.map(({ text }) => normaliseAnswer(text)))
  const named = new Set([...names].flatMap(name => entriesNamed().get(name) ?? []))
  const isKey = (entry: PoolEntry) => named.has(entry)
  const pool = poolOf(key, named)
  if (pool === undefined) return none
  const known = named.size === 0 ? undefined : pool.entries.find(isKey)
  const near = known?.near ?? nearOf(reader, key)
  // Beside a town of unknown place and size any city would stand out.
  if (pool.name === 'cities' && known === undefined && near.length === 0) return none
  const isCapital = /capital/.test(key.sort.singular)
  const isTown = pool.name === 'cities' && !isCapital
  const isFree = (entry: PoolEntry) =>
    !isKey(entry) &&
    !(isCapital && entry.capital !== true) &&
    !isRelated(entry, known, names) &&
    !isMentioned(reader, entry)
  const like = ofFame(ofRegion(pool, isFree, { near, insideOf, isTown }), known)
    .map(entry => ({ name: entry.name, unlike: unlikeness(entry, key, known) }))
    .sort((a, b) => a.unlike - b.unlike || (a.name < b.name ? -1 : 1))
  return { pool: pool.name, entries: like.slice(0, offered).map(({ name }) => asNamed(name, key)) }
}

function poolOf({ sort }: Entity, named: ReadonlySet<PoolEntry>): Pool | undefined {
  // What has no sort but "agency" is matched with its like only where a pool knows it by name.
  if (isCoarseSort(sort.singular)) return poolHolding(named)
  const { ofSort } = poolsOfSort(sort.singular)
  return ofSort.find(({ entries }) => named.size > 0 && entries.some(entry => named.has(entry))) ?? ofSort[0]
}

const poolsOfSort = remembered((sort): { readonly ofSort: readonly Pool[] } => {
  const wanted = sortNameOf(sort)
  return { ofSort: pools.filter(({ sorts }) => sorts.some(one => sortNameOf(one) === wanted)) }
})

function isRelated(entry: PoolEntry, key: PoolEntry | undefined, names: ReadonlySet<string>): boolean {
  return wholesOf(entry).some(whole => names.has(whole)) || key?.partOf?.includes(entry.name) === true
}

const wholesOf = rememberedWith(({ partOf = [] }: PoolEntry): readonly string[] => partOf.map(normaliseAnswer))

function isMentioned(reader: BankReader, entry: PoolEntry): boolean {
  return mentionOf(reader, entry) === 'some' || heldCountries(reader).has(entry.name)
}

// Each entry is looked for once in an article, however many keys its pool serves.
const mentionOf = rememberedOf((reader: BankReader, entry: PoolEntry): 'some' | 'none' => {
  const spoken = spokenWords(reader)
  if (!wordsIn(entry).some(word => spoken.has(word))) return 'none'
  const { headline } = reader.bank.article
  const isFree = (wording: string) => isUnmentioned(reader, wording) && !standsIn(headline, wording)
  return wordingsOf(entry).every(isFree) ? 'none' : 'some'
})

// Most entries share no word with an article, so that none of their wordings need be looked for.
const spokenWords = rememberedWith(({ bank: { article, entities } }: BankReader): ReadonlySet<string> => {
  const texts = [article.text, article.headline, ...entities.flatMap(({ names }) => names.map(({ text }) => text))]
  return new Set(texts.flatMap(text => [...wordsOf(text), ...[...runsOf(text)].map(run => run.toLowerCase())]))
})

const wordsIn = rememberedWith((entry: PoolEntry): readonly string[] => wordingsOf(entry).flatMap(wordsOf))

/** Lists the countries of which the bank names a city: what is said of Lyon may be true of France. */
const heldCountries = rememberedWith(({ bank }: BankReader): ReadonlySet<string> => {
  const names = new Set(bank.entities.flatMap(entity => entity.names.map(({ text }) => normaliseAnswer(text))))
  const named = [...names].flatMap(name => entriesNamed().get(name) ?? [])
  return new Set(named.flatMap(entry => (poolHolding([entry])?.name === 'cities' ? (entry.near?.[0] ?? []) : [])))
})

/** Says where a key lies, from the country to the continent, in which place the stem says so, and whether it is a town. */
interface Whereabouts {
  readonly near: readonly string[]
  readonly insideOf: Entity | undefined
  readonly isTown: boolean
}

function ofRegion(
  pool: Pool,
  isFree: (entry: PoolEntry) => boolean,
  { near, insideOf, isTown }: Whereabouts,
): readonly PoolEntry[] {
  const freeIn = (place: string) => entriesIn(pool, place).filter(isFree)
  if (insideOf !== undefined) {
    const [place] = whereTheyLie([insideOf])
    return place === undefined ? [] : freeIn(place)
  }
  if (closedSets.has(pool.name)) return pool.entries.filter(isFree)
  // A town stands beside towns of its country; capitals and whole countries beside those of their region.
  for (const place of near.slice(0, isTown ? 1 : 2)) {
    const there = freeIn(place)
    if (there.length >= fewest) return there
  }
  return []
}

// Beside a great power an island state is no temptation: sixteen times as large is too far, where enough are nearer.
function ofFame(entries: readonly PoolEntry[], known: PoolEntry | undefined): readonly PoolEntry[] {
  const size = known?.size ?? 0
  const like = entries.filter(entry => size > 0 && Math.abs(Math.log2(Math.max(entry.size ?? 0, 1) / size)) <= 4)
  return like.length >= 2 ? like : entries
}

function nearOf(reader: BankReader, key: Entity): readonly string[] {
  const near = whereTheyLie(key.within.map(id => reader.entity(id)))
  return near.length > 0 || key.kind !== 'place' ? near : whereItPlays(reader)
}

/** Weighs how unlike an entry is: by a doubling of size as much as by three letters of its name. */
function unlikeness(entry: PoolEntry, key: Entity, known: PoolEntry | undefined): number {
  const name = key.names[0]?.text ?? ''
  const length = Math.abs(bareEntry(entry.name).length - name.length) / 3
  const [one, other] = [entry.size, known?.size]
  // The largest are the best known: where the key's own size isn't known, they come first.
  if (one === undefined || one === 0) return length
  return length + (other === undefined || other === 0 ? Math.log2(1e6 / one) : Math.abs(Math.log2(one / other)))
}

/** Writes the noun of an entry as the key's name does: "Al Udeid air base" beside "Al-Dhafra air base". */
function asNamed(entry: string, { names, sort }: Entity): string {
  const noun = sort.singular
  const isSmall = names[0]?.text.endsWith(` ${noun}`) === true
  return isSmall && entry.toLowerCase().endsWith(` ${noun}`) ? `${entry.slice(0, -noun.length)}${noun}` : entry
}
