import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Library } from '../../src/storage/library.ts'
import { openSqliteLibrary } from '../../src/storage/sqlite/open-sqlite-library.ts'

/** Is a fresh library for one test; `reopen` opens the same store a second time, `discard` takes it away. */
export interface MadeLibrary {
  readonly library: Library
  readonly reopen: () => Promise<Library>
  readonly discard: () => Promise<void>
}

/** Makes an empty library in a SQLite file of its own. */
export async function makeSqliteLibrary(): Promise<MadeLibrary & { readonly file: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'quizwright-'))
  const file = join(folder, 'quizwright.db')
  return {
    file,
    library: await openSqliteLibrary(file),
    reopen: () => openSqliteLibrary(file),
    discard: () => rm(folder, { recursive: true, force: true }),
  }
}

/** Lists the stores that every storage and workflow test runs over. */
export const libraryMakers: readonly { readonly store: string; readonly make: () => Promise<MadeLibrary> }[] = [
  { store: 'SQLite', make: makeSqliteLibrary },
]
