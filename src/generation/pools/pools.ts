import { rememberedWith } from '../../item-checks/remembered.ts'
import { normaliseAnswer } from '../../text/normalise-answer.ts'
import { indexBy } from '../../vocabulary/index-by.ts'
import airfields from './airfields.json' with { type: 'json' }
import cities from './cities.json' with { type: 'json' }
import countries from './countries.json' with { type: 'json' }
import ownNames from './own-names.json' with { type: 'json' }

/**
 * Is one well-known thing of a pool. `name` has the "the" that a sentence needs; `also` are its other names; `near` says
 * where it is, from its country to its continent; `size` is people in thousands; `partOf` names what it belongs to.
 */
export interface PoolEntry {
  readonly name: string
  readonly also?: readonly string[]
  readonly adjective?: string
  readonly near?: readonly string[]
  readonly size?: number
  readonly capital?: boolean
  readonly partOf?: readonly string[]
}

/** Is a list of well-known things of one sort, true and existing each. */
export interface Pool {
  readonly name: string
  readonly sorts: readonly string[]
  readonly entries: readonly PoolEntry[]
}

/** Is a pool as its file holds it: an entry of which only the name is known is just that name. */
interface PoolFile {
  readonly pools: readonly {
    readonly name: string
    readonly sorts: readonly string[]
    readonly entries: readonly (string | PoolEntry)[]
  }[]
}

const files: readonly PoolFile[] = [countries, cities, airfields, ownNames]

/** Holds the typed pools of wrong options. Each file says where its names come from and under which licence. */
export const pools: readonly Pool[] = files.flatMap(file =>
  file.pools.map(({ entries, ...pool }) => ({
    ...pool,
    entries: entries.map(entry => (typeof entry === 'string' ? { name: entry } : entry)),
  })),
)

/** Gives an entry's name as an option shows it, without the "the" that a sentence needs. */
export function bareEntry(entry: string): string {
  return entry.replace(/^the /, '')
}

/** Lists every wording that means an entry: its name, its other names and its adjective. */
export function wordingsOf({ name, also = [], adjective }: PoolEntry): string[] {
  return [bareEntry(name), ...also, ...(adjective === undefined ? [] : [adjective])]
}

/** Finds the entries of all pools by their normalised names, adjectives left out. Made when first asked. */
export function entriesNamed(): ReadonlyMap<string, readonly PoolEntry[]> {
  byName ??= indexBy(
    pools.flatMap(({ entries }) => entries),
    plainNames,
  )
  return byName
}

let byName: ReadonlyMap<string, readonly PoolEntry[]> | undefined

/** Finds the first pool that holds one of some entries. */
export function poolHolding(entries: Iterable<PoolEntry>): Pool | undefined {
  placeOfPool ??= new Map(pools.flatMap((pool, place) => pool.entries.map(entry => [entry, place] as const)))
  let first: number | undefined
  for (const entry of entries) {
    const place = placeOfPool.get(entry)
    if (place !== undefined && (first === undefined || place < first)) first = place
  }
  return first === undefined ? undefined : pools[first]
}

let placeOfPool: ReadonlyMap<PoolEntry, number> | undefined

/** Lists the entries of a pool that lie in a country, a region or a continent, in the order of the pool. */
export function entriesIn(pool: Pool, place: string): readonly PoolEntry[] {
  return byPlace(pool).get(place) ?? []
}

const byPlace = rememberedWith(({ entries }: Pool) => indexBy(entries, ({ near = [] }) => near))

const plainNames = ({ name, also = [] }: PoolEntry): string[] => [name, ...also].map(normaliseAnswer)
