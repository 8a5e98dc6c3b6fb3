import { createGzip } from 'node:zlib'
import { type BackupEnd, type BackupHeader, describeTable } from './backup-format.ts'
import { type Blueprint, drawBlueprint } from './blueprint.ts'
import { readCounters } from './counters.ts'
import type { Telling } from './digest-tables.ts'
import { requireVersion } from './find-standing.ts'
import { useSnapshot } from './open-plain.ts'
import type { PlainDatabase } from './plain-database.ts'
import { readBatches } from './read-batches.ts'
import { writeRow } from './row-codec.ts'
import { type Digests, digestTable, type TableDigest } from './table-digest.ts'
import { writeStream, writeWholeFile } from './write-stream.ts'

/** Is what a backup is made of and how: `madeAt` in milliseconds UTC; `tell` is told how far it has come. */
export interface BackupOptions {
  readonly madeAt: number
  readonly force?: boolean
  readonly tell?: Telling
}

/**
 * Writes all that a database holds at one moment into a file, while others go on writing to it, and gives the digest of
 * each table. The file is JSON in lines, compressed by gzip: a header, then each table and its rows, then the digests;
 * either kind of database can be restored from it. Throws a `TransferFault` where the database is of another version, or
 * the file is there.
 */
export async function writeBackup(url: string, file: string, options: BackupOptions): Promise<Digests> {
  const blueprint = await drawBlueprint()
  return useSnapshot(url, async snapshot => {
    await requireVersion(snapshot.database, blueprint)
    const digests: Record<string, TableDigest> = {}
    const lines = backupLines(snapshot, blueprint, options, digests)
    await writeWholeFile(file, beside => writeStream(beside, lines, createGzip()), options)
    return digests
  })
}

async function* backupLines(
  { dialect, database }: PlainDatabase,
  { migrations, tables }: Blueprint,
  { madeAt, tell = () => {} }: BackupOptions,
  digests: Record<string, TableDigest>,
): AsyncGenerator<string> {
  const header: BackupHeader = {
    format: 'quizwright-backup',
    version: 1,
    ...{ madeAt, from: dialect, migrations: [...migrations], counters: await readCounters(database) },
  }
  yield lineOf(header)
  for (const table of tables) {
    yield lineOf(describeTable(table))
    const digest = digestTable()
    for await (const rows of readBatches(database, table)) {
      const lines = rows.map(writeRow)
      for (const line of lines) digest.add(line)
      yield `${lines.join('\n')}\n`
      tell(`${table.name}: ${digest.tell().rows} rows saved`)
    }
    digests[table.name] = digest.tell()
  }
  const end: BackupEnd = { tables: digests }
  yield lineOf(end)
}

const lineOf = (json: object): string => `${JSON.stringify(json)}\n`
