import Database from 'better-sqlite3'
import { isPostgres } from '../open-connection.ts'
import { drawBlueprint } from './blueprint.ts'
import { digestTables, type Telling } from './digest-tables.ts'
import { requireVersion } from './find-standing.ts'
import { pathOf, useSnapshot } from './open-plain.ts'
import type { Digests } from './table-digest.ts'
import { TransferFault } from './transfer-fault.ts'
import { writeWholeFile } from './write-stream.ts'

/**
 * Copies a SQLite file while others go on writing to it, by SQLite's own online backup, has SQLite check the copy, and
 * gives the digest of each table of it. The copy is as the file was at one moment. Throws a `TransferFault` for another
 * database, a file that is there already, and a copy that SQLite finds broken.
 * Source: SQLite documentation, "SQLite Backup API" and "PRAGMA integrity_check".
 */
export async function copySqlite(
  url: string,
  file: string,
  { force = false, tell }: { readonly force?: boolean; readonly tell?: Telling },
): Promise<Digests> {
  if (isPostgres(url)) throw new TransferFault('Only a SQLite database can be copied as it is.')
  const blueprint = await drawBlueprint()
  await useSnapshot(url, ({ database }) => requireVersion(database, blueprint))
  let digests: Digests = {}
  const copy = async (beside: string) => {
    await copyPages(pathOf(url), beside)
    checkCopy(beside)
    digests = await useSnapshot(`file:${beside}`, ({ database }) => digestTables(database, blueprint.tables, tell))
  }
  await writeWholeFile(file, copy, { force })
  return digests
}

// Within a transaction that reads, nobody else's writing makes the copy begin again: it ends however much is written.
async function copyPages(file: string, beside: string): Promise<void> {
  const source = new Database(file, { readonly: true, fileMustExist: true })
  try {
    source.exec('begin')
    source.prepare('select count(*) from sqlite_master').get()
    await source.backup(beside)
  } finally {
    source.close()
  }
}

function checkCopy(file: string): void {
  const copy = new Database(file, { fileMustExist: true })
  try {
    // Whoever reads the copy needs no other file beside it.
    copy.pragma('journal_mode = DELETE')
    const found: unknown = copy.pragma('integrity_check(1)', { simple: true })
    if (found !== 'ok') throw new TransferFault(`SQLite finds the copy broken: ${String(found)}.`)
  } finally {
    copy.close()
  }
}
