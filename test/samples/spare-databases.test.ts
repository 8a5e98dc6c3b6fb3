import pg from 'pg'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { borrowDatabase, type LentDatabase } from './spare-databases.ts'

const lend = () => borrowDatabase(inject('postgresUrl'))

let lent: LentDatabase
beforeEach(async () => {
  lent = await lend()
})
// What a test here leaves behind, the next one finds gone.
afterEach(() => lent.giveBack())

async function ask(query: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: lent.url })
  await client.connect()
  try {
    return (await client.query(query)).rows
  } finally {
    await client.end()
  }
}

const tables = `select table_name from information_schema.tables where table_schema = 'public' order by 1`
const sequences = `select schemaname, sequencename, last_value from pg_sequences order by 1, 2`

async function contents(): Promise<unknown> {
  const found = (await ask(tables)) as { table_name: string }[]
  const rows = found.map(async ({ table_name: name }) => [name, await ask(`select * from "${name}"`)])
  return { rows: await Promise.all(rows), sequences: await ask(sequences) }
}

test('a database that was filled comes back as one that nobody has used, its counters too', async () => {
  const before = await contents()
  await ask(`insert into organisations (id, name, made_at) values ('og_left', 'Left behind', 0)`)
  await ask(`update organisations set name = 'Renamed'`)
  await ask(`select nextval(format('%I.%I', schemaname, sequencename)::regclass) from pg_sequences`)
  expect(await contents()).not.toEqual(before)
  const { url } = lent
  await lent.giveBack()
  lent = await lend()
  expect(lent.url).toBe(url)
  expect(await contents()).toEqual(before)
})

test.each([
  'create table left_behind (id integer)',
  'create schema left_behind',
  'alter table organisations add column left_behind text',
  'alter table organisations alter column name drop not null',
  'create index left_behind on organisations (name)',
  'drop table organisations cascade',
  'create function left_behind() returns integer language sql as $$ select 1 $$',
  'create view left_behind as select 1',
  "alter table organisations alter column name set default 'x'",
])('a database whose tables were changed is lent to nobody again: %s', async change => {
  const { url } = lent
  await ask(change)
  await lent.giveBack()
  lent = await lend()
  expect(lent.url).not.toBe(url)
})

test('connections that are still open when it is given back are ended', async () => {
  const left = new pg.Client({ connectionString: lent.url })
  const ended = new Promise(done => left.on('error', done))
  await left.connect()
  await lent.giveBack()
  expect(await ended).toBeInstanceOf(Error)
  lent = await lend()
})
