import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { eraseStudent } from '../../src/cli/erase-student.ts'
import { exportStudent } from '../../src/cli/export-student.ts'
import { ownerKey } from '../../src/cli/owner-key.ts'
import { resetLink } from '../../src/cli/reset-link.ts'
import { openConnection } from '../../src/storage/open-connection.ts'

const commands: readonly [command: string, run: () => Promise<number>][] = [
  ['owner-key', () => ownerKey(['--new'])],
  ['reset-link', () => resetLink(['ada@school.example'])],
  ['export-student', () => exportStudent(['st_ada'])],
  ['erase-student', () => eraseStudent(['st_ada', '--attempts', 'keep'])],
]

describe.each(commands)('quizwright %s', (_, run) => {
  let folder: string
  let file: string
  let told: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'quizwright-used-'))
    file = join(folder, 'q.db')
    vi.stubEnv('DATABASE_URL', `file:${file}`)
    told = ''
    vi.spyOn(process.stderr, 'write').mockImplementation(text => {
      told += String(text)
      return true
    })
  })
  afterEach(async () => {
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
    await rm(folder, { recursive: true, force: true })
  })

  test('makes no database in the place of one that is misspelt', async () => {
    expect([await run(), told]).toEqual([1, `quizwright: There is no database at ${file}.\n`])
    await expect(stat(file)).rejects.toMatchObject({ code: 'ENOENT' })
  })

  test('says in one line that a file is no database', async () => {
    await writeFile(file, 'These are my notes, and no database at all.')
    expect([await run(), told]).toEqual([1, expect.stringMatching(/^quizwright: The database cannot be [^\n]+\.\n$/)])
  })

  test('says in one line that a database is of a later version', async () => {
    const { database, close } = await openConnection(`file:${file}`)
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '')`.execute(database)
    await close()
    const later = 'quizwright: The database is of a later version of Quizwright: use that version here.\n'
    expect([await run(), told]).toEqual([1, later])
  })
})

test('a key file that holds no key is told in one line', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'quizwright-used-'))
  vi.stubEnv('DATABASE_URL', `file:${join(folder, 'q.db')}`)
  await (await openConnection(`file:${join(folder, 'q.db')}`)).close()
  await writeFile(join(folder, 'session-secret'), 'short\n')
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  expect(await resetLink(['ada@school.example'])).toBe(1)
  expect(said.mock.calls.join('')).toMatch(/^quizwright: \S+session-secret holds no key; [^\n]+\n$/)
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true, force: true })
})
