import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { type OpenConnection, openConnection } from '../../src/storage/open-connection.ts'
import { borrowDatabase } from './spare-databases.ts'

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
  const file = join(folder, 'quizwright.db')
  emptyFile ??= makeEmptyFile(join(folder, 'empty.db'))
  await writeFile(file, await emptyFile)
  return opened(`file:${file}`, () => rm(folder, { recursive: true, force: true }))
}

/** Gives an empty database with its tables on the PostgreSQL server of this run of the tests. */
export async function makePostgresDatabase(): Promise<MadeDatabase> {
  const { url, giveBack } = await borrowDatabase(inject('postgresUrl'))
  return opened(url, giveBack)
}

/** Lists the kinds of database that every test of what is stored runs over. */
export const databaseMakers: readonly { readonly store: string; readonly make: () => Promise<MadeDatabase> }[] = [
  { store: 'SQLite', make: makeSqliteDatabase },
  { store: 'PostgreSQL', make: makePostgresDatabase },
]

async function opened(url: string, discard: () => Promise<void>): Promise<MadeDatabase> {
  return { url, connection: await openConnection(url), reopen: options => openConnection(url, options), discard }
}

// The tables are made once: a copy of the file that has them is opened in a tenth of the time.
let emptyFile: Promise<Buffer> | undefined

async function makeEmptyFile(path: string): Promise<Buffer> {
  await (await openConnection(`file:${path}`)).close()
  const content = await readFile(path)
  await rm(path)
  return content
}
