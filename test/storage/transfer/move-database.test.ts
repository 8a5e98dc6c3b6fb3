import { type Kysely, sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { OpenConnection } from '../../../src/storage/open-connection.ts'
import { openLibrary } from '../../../src/storage/open-library.ts'
import { drawBlueprint } from '../../../src/storage/transfer/blueprint.ts'
import { digestTables } from '../../../src/storage/transfer/digest-tables.ts'
import { moveDatabase } from '../../../src/storage/transfer/move-database.ts'
import { useSnapshot } from '../../../src/storage/transfer/open-plain.ts'
import type { AnyTables } from '../../../src/storage/transfer/plain-database.ts'
import { databaseMakers, type MadeDatabase, makePostgresDatabase, makeSqliteDatabase } from '../../samples/databases.ts'
import { fillTables } from '../../samples/fill-tables.ts'
import { sampleServices, storeSample } from '../../samples/sample-services.ts'

const ways = databaseMakers.flatMap(from =>
  databaseMakers.map(to => ({ from, to, way: `${from.store} to ${to.store}` })),
)

async function discardAll(...made: readonly MadeDatabase[]): Promise<void> {
  for (const { connection, discard } of made) {
    await connection.close()
    await discard()
  }
}

async function contentOf(url: string) {
  const { tables } = await drawBlueprint()
  return useSnapshot(url, ({ database }) => digestTables(database, tables))
}

/** Runs a move that ends where `stopAt` says, as if it were killed between two batches. */
async function moveUntil(from: string, to: string, stopAt: RegExp): Promise<void> {
  const tell = (words: string) => {
    if (stopAt.test(words)) throw new Error('stopped')
  }
  await expect(moveDatabase(from, to, { tell })).rejects.toThrow('stopped')
}

const plain = ({ database }: OpenConnection) => database as unknown as Kysely<AnyTables>

describe.each(ways)('a move from $way', ({ from, to }) => {
  test('takes every row of every table along, and counts on from there', async () => {
    const [source, target] = [await from.make(), await to.make()]
    await fillTables(source.connection, 90)
    await plain(source.connection).deleteFrom('responses').where('attempt', '=', 90).execute()
    // The number of an attempt that is gone is never given again.
    await plain(source.connection).insertInto('attempts').values(attempt('at_gone', 500)).execute()
    await plain(source.connection).deleteFrom('attempts').where('number', '=', 500).execute()
    if (source.connection.dialect === 'postgres')
      await source.connection.query({ name: 's', text: "select setval('attempts_number_seq', 500)", values: [] })
    const moved = await moveDatabase(source.url, target.url)
    expect(moved).toMatchObject({ from: source.connection.dialect, to: target.connection.dialect, resumedAfter: 0 })
    expect(await contentOf(target.url)).toEqual(await contentOf(source.url))
    expect(moved.digests).toMatchObject({
      attempts: { rows: 90 },
      responses: { rows: 89 },
      organisations: { rows: 91 },
    })
    const { number: _, ...unnumbered } = attempt('at_next', 0)
    await plain(target.connection).insertInto('attempts').values(unnumbered).execute()
    const next = await plain(target.connection)
      .selectFrom('attempts')
      .select('number')
      .where('id', '=', 'at_next')
      .execute()
    expect(next).toEqual([{ number: 501 }])
    await discardAll(source, target)
  })

  test('that was cut off goes on where it was', async () => {
    const [source, target] = [await from.make(), await to.make()]
    await fillTables(source.connection, 130)
    await target.connection.close()
    await moveUntil(source.url, target.url, /^quizzes: 50 of 130 rows moved/)
    await expect(target.reopen()).rejects.toThrow('run the same "quizwright migrate-database" again')
    await moveUntil(source.url, target.url, /^attempts: 50 of 130 rows moved/)
    const moved = await moveDatabase(source.url, target.url)
    expect(moved.resumedAfter).toBeGreaterThan(7 * 130)
    expect(await contentOf(target.url)).toEqual(await contentOf(source.url))
    const opened = await target.reopen()
    await opened.close()
    await source.connection.close()
    await source.discard()
    await target.discard()
  })
})

const attempt = (id: string, number: number) => ({
  ...{ number, id, quiz: 'plain id 8', quiz_version: 8, token_hash: 'f', started_at: 1 },
})

describe.each(databaseMakers)('a move into $store', ({ make }) => {
  test('refuses a database that holds data, and leaves it as it is', async () => {
    const [source, target] = [await makeSqliteDatabase(), await make()]
    await plain(target.connection).insertInto('banks').values({ id: 'qb_mine', current: 1 }).execute()
    const before = await contentOf(target.url)
    for (const restart of [false, true])
      await expect(moveDatabase(source.url, target.url, { restart })).rejects.toThrow('The target holds data already')
    expect(await contentOf(target.url)).toEqual(before)
    await discardAll(source, target)
  })

  test('refuses to go on with another source until it is told to begin again', async () => {
    const [source, other, target] = [await makeSqliteDatabase(), await makePostgresDatabase(), await make()]
    await fillTables(source.connection, 60)
    await fillTables(other.connection, 61)
    await moveUntil(source.url, target.url, /^quizzes: 50 of/)
    await expect(moveDatabase(other.url, target.url)).rejects.toThrow('The target holds a part of another source')
    await moveDatabase(other.url, target.url, { restart: true })
    expect(await contentOf(target.url)).toEqual(await contentOf(other.url))
    await discardAll(source, other, target)
  })

  test('refuses tables that something else made', async () => {
    const [source, target] = [await makeSqliteDatabase(), await make()]
    await plain(target.connection).schema.dropTable('kysely_migration').execute()
    await expect(moveDatabase(source.url, target.url)).rejects.toThrow('has tables that Quizwright did not make')
    await discardAll(source, target)
  })
})

describe.each(databaseMakers)('a move out of $store', ({ make }) => {
  test('finds out what was written meanwhile', async () => {
    const [source, target] = [await make(), await makeSqliteDatabase()]
    await fillTables(source.connection, 60)
    let isWritten: Promise<unknown> | undefined
    const tell = (words: string) => {
      if (/rows moved/.test(words))
        isWritten ??= plain(source.connection).insertInto('banks').values({ id: 'qb_late', current: 1 }).execute()
    }
    await expect(moveDatabase(source.url, target.url, { tell })).rejects.toThrow(
      'The source was written to meanwhile (table "banks" has 61 rows instead of 60)',
    )
    await isWritten
    await expect(target.reopen()).rejects.toThrow('holds a part of another one')
    await moveDatabase(source.url, target.url, { restart: true })
    expect(await contentOf(target.url)).toEqual(await contentOf(source.url))
    await discardAll(source, target)
  })

  test.each([
    { title: 'a later version', change: { name: '9999-later', timestamp: 'now' }, says: 'of a later version' },
    { title: 'an earlier version', change: undefined, says: 'of an earlier version' },
  ])('refuses $title', async ({ change, says }) => {
    const [source, target] = [await make(), await makeSqliteDatabase()]
    const { migrations } = await drawBlueprint()
    const records = plain(source.connection)
    if (change !== undefined) await records.insertInto('kysely_migration').values(change).execute()
    else await records.deleteFrom('kysely_migration').where('name', '=', migrations.at(-1)).execute()
    await expect(moveDatabase(source.url, target.url)).rejects.toThrow(says)
    await discardAll(source, target)
  })
})

test('a text that PostgreSQL can not store is told with its place', async () => {
  const [source, target] = [await makeSqliteDatabase(), await makePostgresDatabase()]
  await plain(source.connection).insertInto('banks').values({ id: 'qb_\u0000', current: 1 }).execute()
  await expect(moveDatabase(source.url, target.url)).rejects.toThrow(
    `PostgreSQL can't store the character NUL, which column "id" of table "banks" has in the row ["qb_\\u0000"].`,
  )
  await discardAll(source, target)
})

test('a database is not moved into itself', async () => {
  const made = await makeSqliteDatabase()
  await expect(moveDatabase(made.url, made.url)).rejects.toThrow('the same one')
  await discardAll(made)
})

test('a moved library answers as the first did', async () => {
  const [source, target] = [await makeSqliteDatabase(), await makePostgresDatabase()]
  const services = sampleServices(openLibrary(source.connection))
  await storeSample(services)
  await moveDatabase(source.url, target.url)
  const moved = openLibrary(target.connection)
  expect(await moved.listQuizzes('og_house')).toEqual(await services.library.listQuizzes('og_house'))
  expect(await moved.findBank('og_house', 'qb_tunnel')).toEqual(
    await services.library.findBank('og_house', 'qb_tunnel'),
  )
  await discardAll(source, target)
})

test('a target that does not keep what it is given is found out, and no server starts over it', async () => {
  const [source, target] = [await makeSqliteDatabase(), await makeSqliteDatabase()]
  await fillTables(source.connection, 9)
  await sql`create trigger spoil after insert on members begin update members set role = 'x'; end`.execute(
    target.connection.database,
  )
  await expect(moveDatabase(source.url, target.url)).rejects.toThrow(
    'The target does not hold what it was given: the 9 rows of table "members" are not the same.',
  )
  await expect(target.reopen()).rejects.toThrow('holds a part of another one')
  await discardAll(source, target)
})
