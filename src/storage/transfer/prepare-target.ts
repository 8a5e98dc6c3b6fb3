import type { Kysely } from 'kysely'
import { openConnection } from '../open-connection.ts'
import type { Blueprint } from './blueprint.ts'
import { findStanding, type Standing } from './find-standing.ts'
import { isUnused } from './is-unused.ts'
import { beginProgress, endProgress, findOrigin } from './move-progress.ts'
import { usePlain } from './open-plain.ts'
import type { AnyTables } from './plain-database.ts'
import { TransferFault } from './transfer-fault.ts'
import { clearTables, lockTables } from './write-rows.ts'

/** Is the move that a database is prepared for; `restart` throws away what another one has left there. */
export interface Preparation {
  readonly origin: string
  readonly restart: boolean
}

/**
 * Makes a database ready to move another one into it, or to go on with that. Throws a `TransferFault` where it holds
 * anything but what an unfinished move of the same content has left there.
 */
export async function prepareTarget(url: string, blueprint: Blueprint, preparation: Preparation): Promise<void> {
  const standing = await usePlain(url, ({ database }) => findStanding(database, blueprint))
  if (standing === 'blank') await (await openConnection(url)).close()
  else if (standing !== 'same') throw new TransferFault(wrongTargets[standing])
  await usePlain(url, ({ database }) =>
    database.transaction().execute(transaction => begin(transaction, blueprint, preparation)),
  )
}

const wrongTargets: Readonly<Record<Exclude<Standing, 'same' | 'blank'>, string>> = {
  foreign: 'The target has tables that Quizwright did not make: choose an empty database.',
  older: 'The target is of an earlier version of Quizwright: choose a database without tables.',
  newer: 'The target is of a later version of Quizwright: use that version here.',
}

async function begin(
  database: Kysely<AnyTables>,
  blueprint: Blueprint,
  { origin, restart }: Preparation,
): Promise<void> {
  const { tables } = blueprint
  await lockTables(database, tables)
  const left = await findOrigin(database)
  if (left === origin && !restart) return
  if (left === undefined && !(await isUnused(database, blueprint)))
    throw new TransferFault('The target holds data already: choose an empty database.')
  if (left !== undefined && !restart)
    throw new TransferFault(
      'The target holds a part of another source, or of this one as it was before: --restart throws it away and begins again.',
    )
  if (left !== undefined) await endProgress(database)
  await clearTables(database, tables)
  await beginProgress(database, tables, origin)
}
