import { isUnmentioned } from '../../item-checks/is-unmentioned.ts'
import { rememberedOf } from '../../item-checks/remembered.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import { pools } from './pools.ts'

/** Is a pool as it serves one key: its name and the entries that may stand against the key. */
export interface PoolChoice {
  readonly pool: string
  readonly entries: readonly string[]
}

/**
 * Finds the typed names that may stand against an entity: those of its sort, of its own region first where the pool
 * knows regions, and never one that the article or an entity of the bank mentions.
 */
export const poolFor: (reader: BankReader, key: Entity) => PoolChoice = rememberedOf(choosePool)

function choosePool(reader: BankReader, key: Entity): PoolChoice {
  const pool = pools.find(({ sorts }) => sorts.includes(key.sort.singular))
  if (pool === undefined) return { pool: '', entries: [] }
  const isFree = (entry: string) => isUnmentioned(reader, bareEntry(entry))
  const region =
    regionOf(key.names.map(({ text: name }) => name)) ??
    regionOf(key.within.flatMap(id => reader.entity(id).names.map(({ text: name }) => name)))
  const near = (pool.regions[region ?? ''] ?? []).filter(isFree)
  const entries = near.length >= 4 ? near : Object.values(pool.regions).flat().filter(isFree)
  return { pool: pool.name, entries }
}

/** Gives an entry of a pool as an option shows it, without the "the" that a sentence needs. */
export function bareEntry(entry: string): string {
  return entry.replace(/^the /, '')
}

function regionOf(names: readonly string[]): string | undefined {
  const regions = pools.flatMap(pool => Object.entries(pool.regions)).filter(([region]) => region !== 'world')
  return regions.find(([, entries]) => entries.some(entry => names.includes(bareEntry(entry))))?.[0]
}
