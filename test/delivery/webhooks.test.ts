import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AddedWebhook } from '../../src/delivery/api/webhook-bodies.ts'
import type { AuditEvent } from '../../src/vocabulary/audit-event.ts'
import { houseOrganisation } from '../../src/vocabulary/organisation.ts'
import { type OpenApp, openApp, ownerKey, type Sent } from './open-app.ts'

let app: OpenApp
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

const api = '/api/v1/webhooks'
const url = 'https://lms.example/hook'
const send = (path: string, sent: Sent = {}) => app.send(path, { token: ownerKey, ...sent })
const add = async () => {
  const response = await send(api, { json: { url, events: ['attempt.submitted', 'bank.changed'] } })
  return { path: response.headers.get('Location') ?? '', body: (await response.json()) as AddedWebhook }
}

describe('webhooks over the API', () => {
  test('are made with a secret that is told once, found, listed, changed and deleted', async () => {
    const { path, body } = await add()
    const { secret, ...webhook } = body
    expect(secret).toMatch(/^whsec_/)
    expect(webhook).toMatchObject({ organisation: houseOrganisation, url, active: true })
    expect(await (await send(path)).json()).toEqual(webhook)
    const list = await (await send(api)).text()
    expect([list.includes(webhook.id), list.includes(secret)]).toEqual([true, false])
    const changed = await send(path, { method: 'PATCH', json: { events: ['bank.changed'], active: false } })
    expect(await changed.json()).toEqual({ ...webhook, events: ['bank.changed'], active: false })
    expect((await send(path, { method: 'DELETE' })).status).toBe(204)
    expect((await send(path)).status).toBe(404)
  })

  test('stand in the record of changes, with where they lead and nothing that opens anything', async () => {
    const { path, body } = await add()
    await send(path, { method: 'PATCH', json: { url: 'https://other.example/secret-path?token=1' } })
    await send(path, { method: 'DELETE' })
    const text = await (await send('/api/v1/audit?limit=100')).text()
    const { events } = JSON.parse(text) as { events: AuditEvent[] }
    const told = events.filter(({ resource }) => resource === body.id)
    expect(told.map(({ action, details }) => [action, details]).toSorted()).toEqual([
      ['webhook-added', { host: 'lms.example', events: ['attempt.submitted', 'bank.changed'] }],
      ['webhook-changed', { host: 'other.example' }],
      ['webhook-removed', { host: 'other.example' }],
    ])
    expect(text).not.toMatch(/whsec_|secret-path/)
  })

  test('show what they were sent, page by page, and send it again when asked', async () => {
    const { path, body } = await add()
    const tested: string[] = []
    for (let count = 0; count < 3; count += 1) {
      const response = await send(`${path}/test`, { method: 'POST' })
      expect(response.status).toBe(202)
      tested.push(((await response.json()) as { delivery: string }).delivery)
    }
    type Page = { deliveries: { id: string; type: string; state: string }[]; next?: string }
    const first = (await (await send(`${path}/deliveries?limit=2`)).json()) as Page
    const second = (await (await send(`${path}/deliveries?limit=2&before=${first.next}`)).json()) as Page
    expect([...first.deliveries, ...second.deliveries].map(({ id }) => id)).toEqual(tested.toReversed())
    expect(first.deliveries[0]).toMatchObject({ type: 'webhook.test', state: 'pending', tries: 0 })
    const retry = () => send(`${path}/deliveries/${tested[0]}/retry`, { method: 'POST' })
    expect((await retry()).status).toBe(404)
    await app.background.outbox.giveUp(body.id, 'No.')
    expect((await retry()).status).toBe(202)
    const log = (await (await send(`${path}/deliveries`)).json()) as Page
    expect(log.deliveries.map(({ state }) => state)).toEqual(['given-up', 'given-up', 'pending'])
  })

  test.each([
    { what: 'no address', json: { url: 'lms', events: ['bank.changed'] } },
    { what: 'another scheme', json: { url: 'ftp://lms.example', events: ['bank.changed'] } },
    { what: 'a password in the address', json: { url: 'https://a:b@lms.example', events: ['bank.changed'] } },
    { what: 'an unknown event', json: { url, events: ['everything'] } },
    { what: 'no event', json: { url, events: [] } },
    { what: 'an event twice', json: { url, events: ['bank.changed', 'bank.changed'] } },
    { what: 'a secret of their own', json: { url, events: ['bank.changed'], secret: 'whsec_x' } },
  ])('are refused with $what', async ({ json }) => {
    expect((await send(api, { json })).status).toBe(400)
  })

  test('are for the owner alone', async () => {
    const { path } = await add()
    const calls: [string, Sent][] = [
      [api, {}],
      [api, { json: { url, events: ['bank.changed'] } }],
      [path, {}],
      [path, { method: 'PATCH', json: {} }],
      [path, { method: 'DELETE' }],
      [`${path}/test`, { method: 'POST' }],
      [`${path}/deliveries`, {}],
      [`${path}/deliveries/ms_x/retry`, { method: 'POST' }],
    ]
    for (const [target, sent] of calls) expect([target, (await app.send(target, sent)).status]).toEqual([target, 401])
    expect((await send(path)).status).toBe(200)
  })
})
