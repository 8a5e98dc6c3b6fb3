import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import { describe, expect, test } from 'vitest'
import { drawBlueprint } from '../../src/storage/transfer/blueprint.ts'
import { digestTables } from '../../src/storage/transfer/digest-tables.ts'
import { useSnapshot } from '../../src/storage/transfer/open-plain.ts'
import type { AnyTables } from '../../src/storage/transfer/plain-database.ts'
import { databaseMakers, makeSqliteDatabase } from '../samples/databases.ts'
import { fillTables } from '../samples/fill-tables.ts'
import { runCommand, stackTrace } from './run-command.ts'

const rowsOfTable = 700

// From one kind to the other; what moves within a kind is tested beside the code that moves it.
const ways = databaseMakers.flatMap(from =>
  databaseMakers.filter(to => to !== from).map(to => ({ from, to, way: `${from.store} to ${to.store}` })),
)

async function contentOf(url: string) {
  const { tables } = await drawBlueprint()
  return useSnapshot(url, ({ database }) => digestTables(database, tables))
}

/** Tells how many rows a move that has not ended has brought into a database; `undefined` where there is none. */
async function movedInto({ database }: { readonly database: Kysely<AnyTables> }): Promise<number | undefined> {
  try {
    const rows = await database.selectFrom('transfer_progress').select('moved').execute()
    return rows.reduce((sum, { moved }) => sum + Number(moved), 0)
  } catch {
    return undefined
  }
}

const progressOf = (url: string) => useSnapshot(url, movedInto)

/** Runs a move and kills it (-9) once it has brought `rows` rows; tells how many there were when it was dead. */
async function killAfter(rows: number, { from, to }: { readonly from: string; readonly to: string }): Promise<number> {
  const child = spawn(process.execPath, ['dist/src/cli/quizwright.js', 'migrate-database', '--from', from, '--to', to])
  const ended = once(child, 'close')
  while (child.exitCode === null && ((await progressOf(to)) ?? 0) < rows) await setTimeout(5)
  child.kill('SIGKILL')
  expect(await ended).toEqual([null, 'SIGKILL'])
  return (await progressOf(to)) ?? 0
}

describe.each(ways)('a move from $way', ({ from, to }) => {
  test('that is killed again and again ends with every row', { timeout: 120_000 }, async () => {
    const [source, target] = [await from.make(), await to.make()]
    const tables = await fillTables(source.connection, rowsOfTable)
    await source.connection.close()
    await target.connection.close()
    const total = tables.length * rowsOfTable
    const way = { from: source.url, to: target.url }
    let moved = 0
    for (const share of [0.1, 0.6].map(least => least + Math.random() / 5)) {
      const now = await killAfter(total * share, way)
      expect(now).toBeGreaterThanOrEqual(moved)
      moved = now
    }
    const { code, out, err } = await runCommand(['migrate-database', '--from', way.from, '--to', way.to, '--json'])
    expect([code, err]).toEqual([0, expect.stringMatching(/^Moved and compared\. /m)])
    expect(JSON.parse(out)).toMatchObject({ resumedAfter: moved, verified: true, rows: total + 1 })
    expect(moved).toBeGreaterThan(total * 0.6)
    expect(await contentOf(way.to)).toEqual(await contentOf(way.from))
    await (await target.reopen()).close()
    await source.discard()
    await target.discard()
  })
})

test('a move that may not be ends with one line', async () => {
  const [source, target] = [await makeSqliteDatabase(), await makeSqliteDatabase()]
  await fillTables(target.connection, 1)
  const { code, out, err } = await runCommand(['migrate-database', '--from', source.url, '--to', target.url])
  expect([code, out, err]).toEqual([1, '', 'quizwright: The target holds data already: choose an empty database.\n'])
  for (const { connection, discard } of [source, target]) {
    await connection.close()
    await discard()
  }
})

const nowhere = 'postgres://me:hunter2@127.0.0.1:9/q'

test.each([
  {
    title: 'no target',
    args: ['--from', 'file:a.db'],
    code: 2,
    says: /^quizwright: Both --from and --to are needed\.\n\nquizwright migrate-database --from/,
  },
  { title: 'a bad address', args: ['--from', 'x', '--to', 'file:b.db'], code: 2, says: /^quizwright: --from must be/ },
  { title: 'an unknown flag', args: ['--form', 'x'], code: 2, says: /--form/ },
  {
    title: 'a source that is not there',
    args: ['--from', 'file:.tmp/none.db', '--to', 'file:.tmp/other.db'],
    code: 1,
    says: /^quizwright: There is no database at .*none\.db\.\n$/,
  },
  {
    title: 'a server that is not there',
    args: ['--from', nowhere, '--to', 'file:.tmp/other.db'],
    code: 1,
    says: /^quizwright: The database cannot be reached: (?!.*hunter2)[^\n]+\n$/,
  },
])('$title ends with code $code', async ({ args, code, says }) => {
  const run = await runCommand(['migrate-database', ...args])
  expect([run.code, run.out, run.err]).toEqual([code, '', expect.stringMatching(says)])
  expect(run.err).not.toMatch(stackTrace)
})

test('tells how it is used', async () => {
  const { code, out, err } = await runCommand(['migrate-database', '--help'])
  expect([code, err]).toEqual([0, ''])
  for (const word of ['--from', '--to', '--restart', '--json', 'Exit codes']) expect(out).toContain(word)
})
