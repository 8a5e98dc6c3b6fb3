import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { secretFile } from '../../src/cli/keep-secret.ts'
import { startServer } from '../../src/cli/start-server.ts'
import { runCommand } from './run-command.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quizwright-key-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

// Each node has a data folder of its own; all have one database.
const start = (node: string) =>
  startServer(
    {
      ...{ port: 0, host: '127.0.0.1', logLevel: 'silent', databaseUrl: `file:${join(folder, 'q.db')}` },
      dataFolder: join(folder, node),
    },
    { bankFolder: join(folder, 'no-banks') },
  )

const ask = async (url: string, key = '') => {
  const response = await fetch(`${url}/api/v1/banks`, { headers: { Authorization: `Bearer ${key}` } })
  return response.status
}

test('the owner key of one server opens every server over its database, and a new one takes its place at once', async () => {
  const [one, other] = [await start('one'), await start('other')]
  const { secret = '' } = one.ownerKey
  expect([one.ownerKey.state, other.ownerKey]).toEqual([
    'made',
    { state: 'elsewhere', file: join(folder, 'other/owner-key') },
  ])
  expect([await ask(one.url, secret), await ask(other.url, secret)]).toEqual([200, 200])

  const made = await runCommand(['owner-key', '--new'], { settings: { DATABASE_URL: `file:${join(folder, 'q.db')}` } })
  const file = join(folder, 'owner-key')
  const fresh = (await readFile(file, 'utf8')).trim()
  expect([made.code, made.out]).toEqual([0, `Owner key (kept in ${file}, shown only now): ${fresh}\n`])
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  for (const { url } of [one, other]) expect([await ask(url, secret), await ask(url, fresh)]).toEqual([401, 200])
  await one.stop()
  await other.stop()
  const again = await start('one')
  expect([again.ownerKey.state, await ask(again.url, secret)]).toEqual(['voided', 401])
  await again.stop()
})

test('a key is made only on request', async () => {
  const asked = await runCommand(['owner-key'], { settings: { DATABASE_URL: `file:${join(folder, 'q.db')}` } })
  expect([asked.code, asked.out, asked.err.includes('owner-key --new')]).toEqual([2, '', true])
})

test('a key file is written as a whole, for its owner alone, and never read where it holds none', async () => {
  const { read, write } = secretFile(join(folder, 'deep/owner-key'))
  expect(read()).toBeUndefined()
  write('a-secret-of-many-letters')
  write('another-secret-of-many-letters')
  expect(read()).toBe('another-secret-of-many-letters')
  write('short')
  expect(read).toThrow(/holds no key/)
})
