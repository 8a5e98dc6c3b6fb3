import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer } from '../../src/cli/start-server.ts'
import { silentLog } from '../../src/delivery/delivery-context.ts'
import { owner } from '../samples/open-identity.ts'
import { runCommand } from './run-command.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quizwright-setup-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const start = (publicUrl?: string) =>
  startServer(
    {
      ...{ port: 0, host: '127.0.0.1', databaseUrl: `file:${folder}/q.db`, dataFolder: folder, logLevel: 'silent' },
      ...(publicUrl !== undefined && { publicUrl }),
    },
    { log: silentLog, bankFolder: join(folder, 'none') },
  )

const post = (address: string, form: Record<string, string>) =>
  fetch(address, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' })

describe('a server without an owner', () => {
  test('gives a new link at each start, of which the last makes the owner, and then no more', async () => {
    const first = await start()
    await first.stop()
    const second = await start()
    expect(second.setupLink).toMatch(/^http:\/\/localhost:\d+\/setup\/[\w-]{32}$/)
    expect(second.setupLink).not.toContain(first.setupLink?.split('/').at(-1))
    const stale = `${second.url}/setup/${first.setupLink?.split('/').at(-1)}`
    expect((await fetch(stale)).status).toBe(404)
    expect((await post(second.setupLink ?? '', owner)).status).toBe(303)
    await second.stop()
    const third = await start()
    expect(third.setupLink).toBeUndefined()
    await third.stop()
  })
})

describe('quizwright reset-link', () => {
  const settings = () => ({ DATABASE_URL: `file:${folder}/q.db`, PUBLIC_URL: 'https://quiz.example.org' })

  test('prints a link with which a person of this server sets a new password', async () => {
    const { code, out } = await runCommand(['reset-link', ' ADA@school.example '], { settings: settings() })
    expect([code, out]).toEqual([0, expect.stringMatching(/^https:\/\/quiz\.example\.org\/reset\/[\w-]{32}\n$/)])
    const server = await start()
    const path = new URL(out.trim()).pathname
    const answer = await post(`${server.url}${path}`, { password: 'a wholly other password' })
    expect([answer.status, (await fetch(`${server.url}${path}`)).status]).toEqual([303, 404])
    await server.stop()
  })

  test.each([
    { title: 'an address of nobody', args: ['nobody@school.example'], code: 1, says: /There is no account of nobody@/ },
    { title: 'no address', args: [], code: 2, says: /quizwright reset-link ADDRESS/ },
    { title: 'what is no address', args: ['ada'], code: 2, says: /quizwright reset-link ADDRESS/ },
    { title: 'two addresses', args: ['a@b.example', 'c@d.example'], code: 2, says: /quizwright reset-link ADDRESS/ },
  ])('refuses $title with code $code', async ({ args, code, says }) => {
    const ended = await runCommand(['reset-link', ...args], { settings: settings() })
    expect([ended.code, ended.out, ended.err]).toEqual([code, '', expect.stringMatching(says)])
  })
})
