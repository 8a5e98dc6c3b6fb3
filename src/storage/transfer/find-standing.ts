import type { Kysely } from 'kysely'
import { listTables } from '../list-tables.ts'
import { type Blueprint, listMigrations } from './blueprint.ts'
import type { AnyTables } from './plain-database.ts'
import { TransferFault } from './transfer-fault.ts'
import { refuseUnfinishedMove } from './unfinished-move.ts'

/** Tells what a database is beside a blueprint: without any table, of the same version, or of another. */
export type Standing = 'blank' | 'same' | 'older' | 'newer' | 'foreign'

/** Finds how a database stands to a blueprint. */
export async function findStanding(database: Kysely<AnyTables>, blueprint: Blueprint): Promise<Standing> {
  const tables = await listTables(database)
  if (tables.length === 0) return 'blank'
  const made = await listMigrations(database)
  if (made.length === 0) return 'foreign'
  return compareVersions(made, blueprint.migrations)
}

/** Tells how the version that some migrations make stands to that of others. */
export function compareVersions(made: readonly string[], known: readonly string[]): 'same' | 'older' | 'newer' {
  if (made.some(name => !known.includes(name))) return 'newer'
  return made.length === known.length ? 'same' : 'older'
}

/** Throws a `TransferFault` where a database isn't a whole one of the version that a blueprint tells. */
export async function requireVersion(database: Kysely<AnyTables>, blueprint: Blueprint): Promise<void> {
  const standing = await findStanding(database, blueprint)
  if (standing !== 'same') throw new TransferFault(wrongSources[standing])
  await refuseUnfinishedMove(database)
}

const wrongSources: Readonly<Record<Exclude<Standing, 'same'>, string>> = {
  blank: 'The database to read has no tables.',
  foreign: 'The database to read has not been made by Quizwright.',
  older:
    'The database to read is of an earlier version of Quizwright: start the server with it once, then run this again.',
  newer: 'The database to read is of a later version of Quizwright: use that version here.',
}
