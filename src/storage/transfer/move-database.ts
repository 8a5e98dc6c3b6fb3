import { hash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { type Blueprint, drawBlueprint } from './blueprint.ts'
import { type Counters, readCounters, setCounters } from './counters.ts'
import { digestTables, type Telling } from './digest-tables.ts'
import { requireVersion } from './find-standing.ts'
import { endProgress, noteProgress, readProgress } from './move-progress.ts'
import { usePlain, useSnapshot } from './open-plain.ts'
import type { AnyTables, PlainDatabase } from './plain-database.ts'
import { prepareTarget } from './prepare-target.ts'
import { readBatches } from './read-batches.ts'
import { keyOf } from './row-codec.ts'
import { type Digests, findDifference } from './table-digest.ts'
import type { TableShape } from './table-shape.ts'
import { TransferFault } from './transfer-fault.ts'
import { writeRows } from './write-rows.ts'

/** Is how a move is done: `restart` throws away what an earlier run has moved; `tell` is told how far it has come. */
export interface MoveOptions {
  readonly restart?: boolean
  readonly tell?: Telling
}

/** Tells what was moved: what each table holds now, and how many rows an earlier run had moved already. */
export interface Moved {
  readonly from: PlainDatabase['dialect']
  readonly to: PlainDatabase['dialect']
  readonly digests: Digests
  readonly resumedAfter: number
}

/**
 * Moves all that a database holds into another one that holds nothing, whatever the kinds of the two. It may be killed at
 * any moment: run again with the same source, it goes on where it was. It ends only when the target has been read back
 * and holds the same rows as the source, and the source holds what it held at the beginning. Throws a `TransferFault`
 * where that isn't so, and where either database isn't fit for it; until it ends no server starts over the target.
 */
export async function moveDatabase(from: string, to: string, options: MoveOptions = {}): Promise<Moved> {
  if (from === to) throw new TransferFault('The two databases are the same one.')
  const { tell = () => {} } = options
  const blueprint = await drawBlueprint()
  const { digests, counters, ...moved } = await useSnapshot(from, async source => {
    await requireVersion(source.database, blueprint)
    const digests = await digestTables(source.database, blueprint.tables, tell)
    const counters = await readCounters(source.database)
    const origin = hash('sha256', JSON.stringify(digests))
    await prepareTarget(to, blueprint, { origin, restart: options.restart === true })
    return usePlain(to, async target => ({
      ...{ digests, counters, from: source.dialect, to: target.dialect },
      resumedAfter: await moveTables(source.database, target.database, { blueprint, digests, tell }),
    }))
  })
  await requireUnchanged(from, { blueprint, digests, tell })
  await usePlain(to, ({ database }) => finish(database, { blueprint, digests, counters, tell }))
  return { ...moved, digests }
}

interface Moving {
  readonly blueprint: Blueprint
  readonly digests: Digests
  readonly tell: Telling
}

async function moveTables(
  source: Kysely<AnyTables>,
  target: Kysely<AnyTables>,
  { blueprint, digests, tell }: Moving,
): Promise<number> {
  let before = 0
  for (const table of blueprint.tables) {
    const total = digests[table.name]?.rows ?? 0
    before += await moveTable(source, target, {
      table,
      tell: moved => tell(`${table.name}: ${moved} of ${total} rows moved`),
    })
  }
  return before
}

interface MovingTable {
  readonly table: TableShape
  readonly tell: (moved: number) => void
}

async function moveTable(
  source: Kysely<AnyTables>,
  target: Kysely<AnyTables>,
  { table, tell }: MovingTable,
): Promise<number> {
  const begun = await readProgress(target, table)
  let moved = begun.moved
  for await (const rows of readBatches(source, table, begun.after)) {
    const last = rows.at(-1)
    if (last === undefined) continue
    const progress = { before: moved, moved: moved + rows.length, after: keyOf(table, last) }
    await target.transaction().execute(async transaction => {
      await noteProgress(transaction, table, progress)
      await writeRows(transaction, table, rows)
    })
    moved = progress.moved
    tell(moved)
  }
  return begun.moved
}

async function requireUnchanged(from: string, { blueprint, digests, tell }: Moving): Promise<void> {
  const now = await useSnapshot(from, ({ database }) => digestTables(database, blueprint.tables, tell))
  const difference = findDifference(digests, now)
  if (difference === undefined) return
  throw new TransferFault(
    `The source was written to meanwhile (${difference}): stop the servers that use it and run this again with --restart.`,
  )
}

async function finish(
  database: Kysely<AnyTables>,
  { blueprint, digests, counters, tell }: Moving & { readonly counters: Counters },
): Promise<void> {
  const difference = findDifference(digests, await digestTables(database, blueprint.tables, tell))
  if (difference !== undefined)
    throw new TransferFault(`The target does not hold what it was given: ${difference}. Run this again with --restart.`)
  await database.transaction().execute(async transaction => {
    await setCounters(transaction, counters)
    await endProgress(transaction)
  })
}
