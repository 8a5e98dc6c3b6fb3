import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer } from '../../src/cli/start-server.ts'
import { silentLog } from '../../src/delivery/delivery-context.ts'
import { openConnection } from '../../src/storage/open-connection.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quizwright-serving-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

test('a start that fails when it already takes requests takes none any more', async () => {
  const databaseUrl = `file:${join(folder, 'q.db')}`
  await (await openConnection(databaseUrl)).close()
  const raw = new Database(join(folder, 'q.db'))
  raw.exec(`create trigger refused before insert on verifications begin select raise(abort, 'refused'); end`)
  raw.close()
  const port = await freePort()
  const config = { port, host: '127.0.0.1', databaseUrl, dataFolder: folder, logLevel: 'silent' as const }
  const options = { log: silentLog, bankFolder: join(folder, 'none') }
  await expect(startServer(config, options)).rejects.toThrow('refused')
  await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow()
})
