import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { AuditEvent } from '../../src/vocabulary/audit-event.ts'
import type { Job } from '../../src/vocabulary/job.ts'
import { exportAttemptsJob } from '../../src/workflows/jobs/export-attempts-job.ts'
import { addKey } from '../samples/sample-people.ts'
import { type OpenApp, openApp, ownerKey, type Sent } from './open-app.ts'

let app: OpenApp
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

const api = '/api/v1/jobs'
const send = (path: string, sent: Sent = {}) => app.send(path, { token: ownerKey, ...sent })
const request = { kind: 'export-attempts', quiz: 'qz_tunnel' }
const jobAt = async (path: string) => (await (await send(path)).json()) as Job

describe('jobs over the API', () => {
  test('wait, are found by their key, and can be cancelled', async () => {
    const added = await send(api, { json: { ...request, key: 'once' } })
    expect(added.status).toBe(202)
    const path = added.headers.get('Location') ?? ''
    expect(await jobAt(path)).toMatchObject({ kind: 'export-attempts', state: 'queued', progress: 0 })
    const again = await send(api, { json: { ...request, key: 'once' } })
    expect(again.headers.get('Location')).toBe(path)
    const { events } = (await (await send('/api/v1/audit')).json()) as { events: AuditEvent[] }
    const exports = events.filter(({ action }) => action === 'attempts-exported')
    expect(exports).toMatchObject([{ resource: 'qz_tunnel', details: { job: path.split('/').at(-1) } }])
    expect((await send(`${path}/result`)).status).toBe(409)
    const cancelled = await send(path, { method: 'DELETE' })
    expect([cancelled.status, ((await cancelled.json()) as Job).state]).toEqual([202, 'cancelled'])
    expect((await send(`${path}/result`)).status).toBe(409)
    const { jobs } = (await (await send(`${api}?limit=1`)).json()) as { jobs: Job[] }
    expect(jobs.map(({ state }) => state)).toEqual(['cancelled'])
  })

  test('are done behind the requests, and give their result as a file', async () => {
    await app.start()
    const path = (await send(api, { json: request })).headers.get('Location') ?? ''
    await app.background.jobs.work('export-attempts', exportAttemptsJob(app.background.attempts))
    await vi.waitFor(async () => expect((await jobAt(path)).state).toBe('done'), { timeout: 10_000 })
    const result = await send(`${path}/result`)
    expect(result.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
    expect(result.headers.get('Content-Disposition')).toMatch(/^attachment; filename="jb_[\w-]+\.csv"$/)
    expect((await result.text()).split('\r\n')).toHaveLength(3)
  })

  test('give their result to nobody who may not ask for such a job', async () => {
    const path = (await send(api, { json: request })).headers.get('Location') ?? ''
    await vi.waitFor(async () => expect((await jobAt(path)).state).toBe('done'), { timeout: 10_000 })
    const { secret: running } = await addKey(app.people, ['jobs:write'])
    const refused = await send(`${path}/result`, { token: running })
    expect([refused.status, (await refused.json()) as unknown]).toMatchObject([403, { type: '/problems/forbidden' }])
    expect((await send(path, { token: running })).status).toBe(200)
    const { secret: reading } = await addKey(app.people, ['jobs:write', 'results:read'])
    expect((await send(`${path}/result`, { token: reading })).status).toBe(200)
  })

  test('say why they failed', async () => {
    const path = (await send(api, { json: { ...request, quiz: 'qz_none' } })).headers.get('Location') ?? ''
    await vi.waitFor(async () => expect((await jobAt(path)).state).toBe('failed'), { timeout: 10_000 })
    expect((await jobAt(path)).problem).toEqual({ code: 'quiz-not-found', detail: 'There is no such quiz.' })
  })

  test.each([
    { what: 'an unknown kind', json: { kind: 'mine' } },
    { what: 'no page', json: { kind: 'draft-pages', pages: [] } },
    { what: 'too many pages', json: { kind: 'draft-pages', pages: Array(201).fill({ page: 'x' }) } },
    { what: 'a key with a space', json: { ...request, key: 'a b' } },
  ])('are refused with $what', async ({ json }) => {
    expect((await send(api, { json })).status).toBe(400)
  })

  test('are for the owner alone, and not there under another name', async () => {
    for (const [path, method] of [
      [api, 'GET'],
      [`${api}/jb_x`, 'GET'],
      [`${api}/jb_x`, 'DELETE'],
      [`${api}/jb_x/result`, 'GET'],
    ] as const) {
      expect([path, (await app.send(path, { method })).status]).toEqual([path, 401])
      if (path !== api) expect([path, (await send(path, { method })).status]).toEqual([path, 404])
    }
    expect((await app.send(api, { json: request })).status).toBe(401)
  })
})
