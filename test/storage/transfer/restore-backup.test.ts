import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openConnection } from '../../../src/storage/open-connection.ts'
import { describeTable } from '../../../src/storage/transfer/backup-format.ts'
import { drawBlueprint } from '../../../src/storage/transfer/blueprint.ts'
import { digestTables } from '../../../src/storage/transfer/digest-tables.ts'
import { useSnapshot } from '../../../src/storage/transfer/open-plain.ts'
import type { AnyTables } from '../../../src/storage/transfer/plain-database.ts'
import { restoreBackup } from '../../../src/storage/transfer/restore-backup.ts'
import { type Row, writeRow } from '../../../src/storage/transfer/row-codec.ts'
import { digestTable } from '../../../src/storage/transfer/table-digest.ts'
import { writeBackup } from '../../../src/storage/transfer/write-backup.ts'
import { databaseMakers, makeSqliteDatabase } from '../../samples/databases.ts'
import { fillTables } from '../../samples/fill-tables.ts'

const folder = mkdtempSync(join(tmpdir(), 'quizwright-restore-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const place = (name: string): string => join(folder, name)

const good = place('good.backup')
beforeAll(async () => {
  const source = await makeSqliteDatabase()
  await fillTables(source.connection, 300)
  await writeBackup(source.url, good, { madeAt: 1 })
  copyFileSync(source.url.replace(/^file:/, ''), place('native.db'))
  await source.connection.close()
  await source.discard()
})

/** Writes a file that differs from a good backup as `change` says. */
function changed(name: string, change: (text: string) => string): string {
  writeFileSync(place(name), gzipSync(change(gunzipSync(readFileSync(good)).toString('utf8'))))
  return place(name)
}

function bytes(name: string, change: (bytes: Buffer) => Buffer | string): string {
  writeFileSync(place(name), change(readFileSync(good)))
  return place(name)
}

const lines = (change: (lines: string[]) => readonly string[]) => (text: string) => change(text.split('\n')).join('\n')

const broken: readonly { title: string; make: () => string; says: string | RegExp }[] = [
  { title: 'cut short', make: () => bytes('cut', all => all.subarray(0, all.length / 2)), says: 'cut short' },
  { title: 'without its last byte', make: () => bytes('last', all => all.subarray(0, -1)), says: 'cut short' },
  {
    title: 'packed without its last line',
    make: () =>
      changed(
        'end',
        lines(all => [...all.slice(0, -2), '']),
      ),
    says: 'cut short',
  },
  { title: 'with a changed bit', make: () => bytes('bit', flipBit), says: /damaged|cut short/ },
  {
    title: 'with a row less',
    make: () =>
      changed(
        'less',
        lines(all => all.toSpliced(5, 1)),
      ),
    says: 'damaged',
  },
  {
    title: 'with a row twice',
    make: () =>
      changed(
        'twice',
        lines(all => all.toSpliced(5, 0, all[5] ?? '')),
      ),
    says: 'damaged',
  },
  { title: 'with a word changed', make: () => changed('word', text => text.replace('id 7', 'id 77')), says: 'damaged' },
  {
    title: 'with a table less',
    make: () => changed('table', text => text.replace(/^\{"table":"banks[^{]+/m, '')),
    says: 'damaged',
  },
  { title: 'with something after its end', make: () => changed('after', text => `${text}[1]\n`), says: 'damaged' },
  {
    title: 'of a later format',
    make: () => changed('format', text => text.replace('"version":1', '"version":2')),
    says: 'later version',
  },
  {
    title: 'of later tables',
    make: () => changed('later', text => text.replace('"0001-', '"9999-')),
    says: 'later version',
  },
  {
    title: 'that is something else, packed',
    make: () => changed('else', () => 'a,b\n1,2\n'),
    says: 'no backup of Quizwright',
  },
  { title: 'that is something else', make: () => bytes('text', () => 'PGDMP'), says: 'no backup of Quizwright' },
  { title: 'that is empty', make: () => bytes('empty', () => ''), says: 'no backup of Quizwright' },
  { title: 'that is SQLite itself', make: () => place('native.db'), says: 'is a SQLite database' },
]

function flipBit(all: Buffer): Buffer {
  const at = Math.floor(all.length * 0.6)
  all[at] = (all[at] ?? 0) ^ 4
  return all
}

describe.each(databaseMakers)('a restore into $store', ({ make }) => {
  test.each(broken)('refuses a file $title, and leaves nothing of it', async ({ make: makeFile, says }) => {
    const target = await make()
    await expect(restoreBackup(makeFile(), target.url)).rejects.toThrow(says)
    const { tables, firstRows } = await drawBlueprint()
    const left = await useSnapshot(target.url, ({ database }) => digestTables(database, tables))
    expect(left).toEqual(firstRows)
    await target.connection.close()
    await target.discard()
  })

  test('refuses a database that holds data', async () => {
    const target = await make()
    const plain = target.connection.database as unknown as Kysely<AnyTables>
    await plain
      .insertInto('members')
      .values({ organisation: 'og_house', person: 'p', role: 'owner', since: 1 })
      .execute()
    await expect(restoreBackup(good, target.url)).rejects.toThrow('holds data already')
    await plain.deleteFrom('members').execute()
    await plain.updateTable('organisations').set({ name: 'Ours' }).execute()
    await expect(restoreBackup(good, target.url)).rejects.toThrow('holds data already')
    await target.connection.close()
    await target.discard()
  })

  test('takes a backup of an earlier version and brings it up to date', async () => {
    const file = await writeEarlier()
    const target = await make()
    await expect(restoreBackup(file, target.url)).rejects.toThrow('of a later version than the backup')
    const plain = target.connection.database as unknown as Kysely<AnyTables>
    for (const { name } of (await drawBlueprint()).tables.toReversed()) await plain.schema.dropTable(name).execute()
    for (const name of ['kysely_migration', 'kysely_migration_lock']) await plain.schema.dropTable(name).execute()
    await target.connection.close()
    await restoreBackup(file, target.url)
    const reopened = await target.reopen()
    const found = await reopened.database.selectFrom('banks').selectAll().execute()
    expect(found).toEqual([{ id: 'qb_old', current: 1, organisation: 'og_house' }])
    await reopened.close()
    await target.discard()
  })
})

/** Writes a backup as the first version of the tables would have been saved. */
async function writeEarlier(): Promise<string> {
  const { migrations, tables } = await drawBlueprint('0001-first-tables')
  const rows: Readonly<Record<string, readonly Row[]>> = { banks: [['qb_old', 1]] }
  const digests = tables.map(({ name }) => {
    const digest = digestTable()
    for (const row of rows[name] ?? []) digest.add(writeRow(row))
    return [name, digest.tell()]
  })
  const header = { format: 'quizwright-backup', version: 1, madeAt: 1, from: 'sqlite', migrations, counters: {} }
  const body = tables.flatMap(table => [describeTable(table), ...(rows[table.name] ?? [])])
  const all = [header, ...body, { tables: Object.fromEntries(digests) }].map(line => `${JSON.stringify(line)}\n`)
  writeFileSync(place('earlier'), gzipSync(all.join('')))
  return place('earlier')
}

test('a restore that fails makes no database, one that ends makes one that opens', async () => {
  const file = place('new/deep/q.db')
  await expect(
    restoreBackup(
      changed('bad', text => text.replace('id 7', 'id 77')),
      `file:${file}`,
    ),
  ).rejects.toThrow()
  expect(existsSync(file)).toBe(false)
  await restoreBackup(good, `file:${file}`)
  expect(readdirSync(place('new/deep'))).toEqual(['q.db'])
  await (await openConnection(`file:${file}`)).close()
})

test('a database that does not keep what it is given ends up with nothing of it', async () => {
  const target = await makeSqliteDatabase()
  await sql`create trigger spoil after insert on members begin update members set role = 'x'; end`.execute(
    target.connection.database,
  )
  await expect(restoreBackup(good, target.url)).rejects.toThrow('the 300 rows of table "members" are not the same')
  const { tables, firstRows } = await drawBlueprint()
  expect(await useSnapshot(target.url, ({ database }) => digestTables(database, tables))).toEqual(firstRows)
  await target.connection.close()
  await target.discard()
})
