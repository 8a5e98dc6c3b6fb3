import { existsSync, rmSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import type { Kysely } from 'kysely'
import { isPostgres, openConnection } from '../open-connection.ts'
import type { BackupHeader } from './backup-format.ts'
import { type Blueprint, drawBlueprint } from './blueprint.ts'
import { setCounters } from './counters.ts'
import { digestTables, type Telling } from './digest-tables.ts'
import { compareVersions, findStanding, type Standing } from './find-standing.ts'
import { isUnused } from './is-unused.ts'
import { pathOf, usePlain } from './open-plain.ts'
import type { AnyTables } from './plain-database.ts'
import { readContent, readHeader } from './read-backup.ts'
import { type Digests, findDifference } from './table-digest.ts'
import { TransferFault } from './transfer-fault.ts'
import { clearTables, lockTables, writeRows } from './write-rows.ts'

/** Tells what was restored: when and from which kind of database the backup was made, and what each table holds. */
export interface Restored {
  readonly header: BackupHeader
  readonly digests: Digests
}

/**
 * Puts what a backup holds into a database that holds nothing yet, in one transaction: all of it or none. What is in the
 * database then has been read back and compared before it counts, and the whole file has been checked before anything is written. A backup of an earlier version goes into a database
 * without tables, which is brought up to date afterwards. Throws a `TransferFault` where the file or the database isn't
 * fit for that.
 */
export async function restoreBackup(file: string, url: string, tell: Telling = () => {}): Promise<Restored> {
  const header = await readHeader(file)
  const blueprint = await blueprintOf(file, header)
  for await (const { table } of readContent(file, blueprint)) tell(`${table.name}: checked`)
  const isNew = !isPostgres(url) && !existsSync(pathOf(url))
  try {
    await makeTables(url, blueprint)
    const filling = { file, header, blueprint, tell }
    const digests = await usePlain(url, ({ database }) =>
      database.transaction().execute(transaction => fill(transaction, filling)),
    )
    await (await openConnection(url)).close()
    return { header, digests }
  } catch (error) {
    if (isNew) for (const ending of ['', '-wal', '-shm']) rmSync(pathOf(url) + ending, { force: true })
    throw error
  }
}

async function blueprintOf(file: string, { migrations }: BackupHeader): Promise<Blueprint> {
  const latest = await drawBlueprint()
  const age = compareVersions(migrations, latest.migrations)
  if (age === 'same') return latest
  if (age === 'newer')
    throw new TransferFault(`${file} was made by a later version of Quizwright: use that version to restore it.`)
  const earlier = await drawBlueprint(migrations.toSorted().at(-1))
  if (isDeepStrictEqual(earlier.migrations, migrations)) return earlier
  throw new TransferFault(`${file} is of a version of Quizwright that is not known here.`)
}

async function makeTables(url: string, blueprint: Blueprint): Promise<void> {
  const standing = await usePlain(url, ({ database }) => findStanding(database, blueprint))
  if (standing === 'blank') await (await openConnection(url, { version: blueprint.migrations.at(-1) })).close()
  else if (standing !== 'same') throw new TransferFault(wrongTargets[standing])
}

const wrongTargets: Readonly<Record<Exclude<Standing, 'same' | 'blank'>, string>> = {
  foreign: 'The database to restore into has tables that Quizwright did not make: choose an empty one.',
  older: 'The database to restore into is of an earlier version than the backup: choose one without tables.',
  newer: 'The database to restore into is of a later version than the backup: choose one without tables.',
}

interface Filling {
  readonly file: string
  readonly header: BackupHeader
  readonly blueprint: Blueprint
  readonly tell: Telling
}

async function fill(database: Kysely<AnyTables>, { file, header, blueprint, tell }: Filling): Promise<Digests> {
  const { tables } = blueprint
  await lockTables(database, tables)
  if (!(await isUnused(database, blueprint)))
    throw new TransferFault('The database to restore into holds data already: choose an empty one.')
  await clearTables(database, tables)
  const content = readContent(file, blueprint)
  let written = 0
  for (let next = await content.next(); ; next = await content.next()) {
    if (next.done) return checked(database, { blueprint, header, expected: next.value, tell })
    await writeRows(database, next.value.table, next.value.rows)
    written += next.value.rows.length
    tell(`${next.value.table.name}: ${written} rows restored in all`)
  }
}

interface Checking extends Omit<Filling, 'file'> {
  readonly expected: Digests
}

async function checked(database: Kysely<AnyTables>, { blueprint, header, expected, tell }: Checking): Promise<Digests> {
  await setCounters(database, header.counters)
  const difference = findDifference(expected, await digestTables(database, blueprint.tables, tell))
  if (difference === undefined) return expected
  throw new TransferFault(`The database did not keep what it was given: ${difference}. Nothing has been restored.`)
}
