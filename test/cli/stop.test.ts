import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openConnection } from '../../src/storage/open-connection.ts'
import { openLibrary } from '../../src/storage/open-library.ts'
import { pause } from '../delivery/say-raw.ts'
import { runServer, type ServerRun } from './run-server.ts'
import { type SaveOutcome, saveSteadily } from './save-steadily.ts'

const quiz = 'qz_paris-summit-2014'
// Each test starts a server or two, for which a busy machine lets it wait.
const patience = 120_000

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quizwright-stop-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function start(settings: Record<string, string> = {}): Promise<ServerRun & { readonly url: string }> {
  const run = runServer(folder, { LOG_LEVEL: 'error', ...settings })
  const url = await run.ready
  if (url === undefined) throw new Error((await run.ended).err)
  return { ...run, url }
}

const statusOf = async (url: string): Promise<number> => (await fetch(url)).status

test(
  'under load, every answer that SIGTERM leaves without a reply was never taken, and every other is stored',
  async () => {
    const misspelt = { QUIZWRIGHT_LLM_ULR: 'hunter2' }
    for (const enough of [100, 357]) {
      const { child, ended, url } = await start(misspelt)
      const outcomes: SaveOutcome[] = []
      const saving = saveSteadily(url, quiz, { connections: 24, outcomes })
      while (outcomes.length < enough) await pause(1)
      child.kill('SIGTERM')
      await saving
      expect(await ended).toEqual({
        code: 0,
        out: expect.stringContaining('ready'),
        err: 'quizwright: "QUIZWRIGHT_LLM_ULR" is no setting and is not read; did you mean QUIZWRIGHT_LLM_URL?\n',
      })
      const saved = outcomes.filter(({ status }) => status === 200)
      expect(saved.length).toBeGreaterThanOrEqual(enough)
      const rest = outcomes.filter(({ status }) => status !== 200)
      expect(rest.filter(({ error = '' }) => !['ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes(error))).toEqual([])
      const library = openLibrary(await openConnection(`file:${folder}/data/q.db`))
      const stored = new Set<string>()
      for (const attempt of new Set(outcomes.map(outcome => outcome.attempt)))
        for (const { slot } of (await library.findAttempt(attempt))?.answers ?? []) stored.add(`${attempt} ${slot}`)
      await library.close()
      expect(stored).toEqual(new Set(saved.map(({ attempt, slot }) => `${attempt} ${slot}`)))
    }
  },
  patience,
)

test(
  'with DRAIN_DELAY it says that it is not ready, and takes requests until the time is over',
  async () => {
    const { child, ended, url } = await start({ DRAIN_DELAY: '2' })
    expect(await statusOf(`${url}/readyz`)).toBe(200)
    const told = performance.now()
    child.kill('SIGTERM')
    while ((await statusOf(`${url}/readyz`)) === 200) await pause(20)
    expect(await statusOf(`${url}/readyz`)).toBe(503)
    expect(await statusOf(`${url}/healthz`)).toBe(200)
    expect((await fetch(`${url}/api/v1/quizzes/${quiz}/attempts`, { method: 'POST' })).status).toBe(201)
    expect((await ended).code).toBe(0)
    expect(performance.now() - told).toBeGreaterThan(1_900)
    await expect(statusOf(`${url}/healthz`)).rejects.toThrow()
  },
  patience,
)

test.each(['SIGTERM', 'SIGINT'] as const)(
  'a second signal, %s, ends it at once with code 1',
  async signal => {
    const { child, ended } = await start({ DRAIN_DELAY: '300' })
    child.kill('SIGTERM')
    await pause(300)
    const begun = performance.now()
    child.kill(signal)
    expect(await ended).toMatchObject({
      code: 1,
      err: 'quizwright: Stopped at once; requests under way were cut off.\n',
    })
    expect(performance.now() - begun).toBeLessThan(3_000)
  },
  patience,
)
