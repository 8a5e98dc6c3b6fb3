import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { drawBlueprint } from '../../src/storage/transfer/blueprint.ts'
import { digestTables } from '../../src/storage/transfer/digest-tables.ts'
import { useSnapshot } from '../../src/storage/transfer/open-plain.ts'
import type { Digests } from '../../src/storage/transfer/table-digest.ts'
import { writeBackup } from '../../src/storage/transfer/write-backup.ts'
import { databaseMakers, makeSqliteDatabase } from '../samples/databases.ts'
import { fillTables } from '../samples/fill-tables.ts'
import { runCommand } from './run-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'quizwright-restore-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = join(folder, 'saved.backup')
let saved: Digests
beforeAll(async () => {
  const source = await makeSqliteDatabase()
  await fillTables(source.connection, 2_000)
  saved = await writeBackup(source.url, file, { madeAt: 1 })
  await source.connection.close()
  await source.discard()
})

/** Waits until rows that nobody else can see yet have come to a database, or `isOver` says that none will come. */
async function waitUntilFilling(url: string, isOver: () => boolean): Promise<void> {
  if (url.startsWith('file:')) {
    const log = `${url.slice('file:'.length)}-wal`
    while (!isOver() && !(existsSync(log) && statSync(log).size > 1_000_000)) await setTimeout(2)
    return
  }
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const filling = `select 1 from pg_stat_activity
    where datname = current_database() and backend_xid is not null and query like 'insert into %'`
  while (!isOver() && (await client.query(filling)).rows.length === 0) await setTimeout(2)
  await client.end()
}

describe.each(databaseMakers)('a restore into $store', ({ make }) => {
  test('that is killed in the middle leaves nothing, and can be run again', async () => {
    const target = await make()
    await target.connection.close()
    const child = spawn(process.execPath, ['dist/src/cli/quizwright.js', 'restore', file, '--database', target.url])
    const ended = once(child, 'close')
    await waitUntilFilling(target.url, () => child.exitCode !== null)
    child.kill('SIGKILL')
    expect(await ended).toEqual([null, 'SIGKILL'])
    const { tables, firstRows } = await drawBlueprint()
    const contentOf = () => useSnapshot(target.url, ({ database }) => digestTables(database, tables))
    expect(await contentOf()).toEqual(firstRows)
    const again = await runCommand(['restore', file, '--database', target.url])
    expect([again.code, again.err]).toEqual([0, expect.stringContaining('is restored')])
    expect(await contentOf()).toEqual(saved)
    await target.discard()
  })
})
