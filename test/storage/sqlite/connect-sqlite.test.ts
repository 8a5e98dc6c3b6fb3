import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openLibrary } from '../../../src/storage/open-library.ts'
import { connectSqlite } from '../../../src/storage/sqlite/connect-sqlite.ts'
import { houseOrganisation } from '../../../src/vocabulary/organisation.ts'
import { startAttempt } from '../../../src/workflows/start-attempt.ts'
import { sampleServices, storeSample } from '../../samples/sample-services.ts'

describe('a SQLite file', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'quizwright-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  it('is made with its folders where they are missing', async () => {
    const library = await openSqlite(join(folder, 'deep', 'er', 'quizwright.db'))
    expect(await library.listBanks(houseOrganisation)).toEqual([])
    await library.close()
  })

  it.each([
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['foreign_keys', 1],
    ['busy_timeout', 0],
  ])('is open with %s = %s', async (pragma, value) => {
    const { raw, close } = await connectSqlite(join(folder, 'quizwright.db'))
    expect(raw.pragma(pragma, { simple: true })).toBe(value)
    await close()
  })

  it('has no reference that leads nowhere after a bank is stored', async () => {
    const file = join(folder, 'quizwright.db')
    const library = await openSqlite(file)
    await storeSample(sampleServices(library))
    const { raw, close } = await connectSqlite(file)
    expect(raw.pragma('foreign_key_check')).toEqual([])
    expect(raw.pragma('integrity_check', { simple: true })).toBe('ok')
    await close()
    await library.close()
  })

  it('holds an acknowledged attempt when its process ends without closing it', async () => {
    const file = join(folder, 'quizwright.db')
    const library = await openSqlite(file)
    const services = sampleServices(library)
    await storeSample(services)
    const { view } = await startAttempt(services, 'qz_tunnel')
    const left = join(folder, 'left.db')
    await copyFile(file, left)
    await copyFile(`${file}-wal`, `${left}-wal`)
    const recovered = await openSqlite(left)
    expect((await recovered.findAttempt(view.attempt.id))?.attempt).toEqual(view.attempt)
    await recovered.close()
    await library.close()
  })

  it('opens twice at once while it is new', async () => {
    const file = join(folder, 'quizwright.db')
    const libraries = await Promise.all([openSqlite(file), openSqlite(file)])
    for (const library of libraries) expect(await library.listBanks(houseOrganisation)).toEqual([])
    for (const library of libraries) await library.close()
  })

  it('is refused where it holds something else', async () => {
    const file = join(folder, 'notes.db')
    await writeFile(file, 'These are notes and not a database. '.repeat(100))
    await expect(connectSqlite(file)).rejects.toThrow('file is not a database')
  })
})

const openSqlite = async (file: string) => openLibrary(await connectSqlite(file))
