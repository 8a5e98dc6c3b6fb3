import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { type OpenConnection, openConnection } from '../../src/storage/open-connection.ts'

/** Is a fresh database for one test; `reopen` opens it a second time, `discard` takes it away once all are closed. */
export interface MadeDatabase {
  readonly url: string
  readonly connection: OpenConnection
  readonly reopen: (options?: { readonly patience?: number }) => Promise<OpenConnection>
  readonly discard: () => Promise<void>
}

/** Makes an empty SQLite file with its tables; `url` begins with `file:`. */
export async function makeSqliteDatabase(): Promise<MadeDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'quizwright-'))
  const url = `file:${join(folder, 'quizwright.db')}`
  return opened(url, () => rm(folder, { recursive: true, force: true }))
}

/** Makes an empty database with its tables on the PostgreSQL server of this run of the tests. */
export async function makePostgresDatabase(): Promise<MadeDatabase> {
  const administration = inject('postgresUrl')
  const name = `quizwright_${randomBytes(8).toString('hex')}`
  await administer(administration, `create database ${name} template template_quizwright strategy file_copy`)
  const url = administration.replace(/\/postgres$/, `/${name}`)
  return opened(url, () => administer(administration, `drop database if exists ${name} with (force)`))
}

/** Lists the kinds of database that every test of what is stored runs over. */
export const databaseMakers: readonly { readonly store: string; readonly make: () => Promise<MadeDatabase> }[] = [
  { store: 'SQLite', make: makeSqliteDatabase },
  { store: 'PostgreSQL', make: makePostgresDatabase },
]

async function opened(url: string, discard: () => Promise<void>): Promise<MadeDatabase> {
  return { url, connection: await openConnection(url), reopen: options => openConnection(url, options), discard }
}

async function administer(url: string, command: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(command)
  } finally {
    await client.end()
  }
}
