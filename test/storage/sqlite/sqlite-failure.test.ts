import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Library } from '../../../src/storage/library.ts'
import { openLibrary } from '../../../src/storage/open-library.ts'
import { connectSqlite } from '../../../src/storage/sqlite/connect-sqlite.ts'
import { houseOrganisation } from '../../../src/vocabulary/organisation.ts'
import { startAttempt } from '../../../src/workflows/start-attempt.ts'
import { sampleServices, storeSample } from '../../samples/sample-services.ts'

const patience = 300

describe('a library whose file another process has locked', () => {
  let folder: string
  let library: Library
  let other: Database.Database
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'quizwright-locked-'))
    const file = join(folder, 'quizwright.db')
    library = openLibrary(await connectSqlite(file, { patience }))
    await storeSample(sampleServices(library))
    other = new Database(file)
    other.exec('begin immediate')
  })
  afterEach(async () => {
    other.close()
    await library.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('still reads at once, and writes once the lock is gone', async () => {
    let isWritten = false
    const started = startAttempt(sampleServices(library), 'qz_tunnel').finally(() => {
      isWritten = true
    })
    expect(await library.listQuizzes(houseOrganisation)).toHaveLength(4)
    expect(isWritten).toBe(false)
    other.exec('rollback')
    const { view } = await started
    expect((await library.findAttempt(view.attempt.id))?.attempt).toEqual(view.attempt)
  })

  it('gives up a write after its patience as not ready, with the cause, and keeps nothing of it', async () => {
    const attempt = { id: 'at_late', quiz: 'qz_tunnel', quizVersion: 1, startedAt: 1 } as const
    await expect(library.addAttempt(attempt, 'f'.repeat(64))).rejects.toMatchObject({
      code: 'not-ready',
      cause: { code: 'SQLITE_BUSY' },
    })
    other.exec('rollback')
    expect(await library.findAttempt('at_late')).toBeUndefined()
  })
})
