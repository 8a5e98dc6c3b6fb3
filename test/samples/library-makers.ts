import type { Library } from '../../src/storage/library.ts'
import type { OpenConnection } from '../../src/storage/open-connection.ts'
import { openLibrary } from '../../src/storage/open-library.ts'
import { databaseMakers, type MadeDatabase, makeSqliteDatabase } from './databases.ts'

/** Is a fresh library for one test; `reopen` opens the same store a second time, `discard` takes it away. */
export interface MadeLibrary {
  readonly library: Library
  readonly connection: OpenConnection
  readonly reopen: () => Promise<Library>
  readonly discard: () => Promise<void>
}

/** Makes an empty library in a SQLite file of its own. */
export async function makeSqliteLibrary(): Promise<MadeLibrary & { readonly file: string }> {
  const made = await makeSqliteDatabase()
  return { file: made.url.replace(/^file:/, ''), ...libraryOver(made) }
}

/** Lists the stores that every storage and workflow test runs over. */
export const libraryMakers: readonly { readonly store: string; readonly make: () => Promise<MadeLibrary> }[] =
  databaseMakers.map(({ store, make }) => ({ store, make: async () => libraryOver(await make()) }))

function libraryOver({ connection, reopen, discard }: MadeDatabase): MadeLibrary {
  return {
    library: openLibrary(connection),
    connection,
    reopen: async () => openLibrary(await reopen()),
    discard,
  }
}
