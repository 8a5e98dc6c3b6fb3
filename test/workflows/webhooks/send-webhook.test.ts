import { Webhook as Verifier } from 'standardwebhooks'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OutboundCall, OutboundOutcome } from '../../../src/outbound/post-guarded.ts'
import { type Outbox, openOutbox } from '../../../src/storage/outbox/open-outbox.ts'
import type { ClaimedMessage, TryOutcome } from '../../../src/storage/outbox/outbox-message.ts'
import { openWebhooks, type Webhooks } from '../../../src/storage/webhooks/open-webhooks.ts'
import { theServer } from '../../../src/vocabulary/asker.ts'
import type { MessageId, WebhookId } from '../../../src/vocabulary/identifiers.ts'
import { houseOrganisation } from '../../../src/vocabulary/organisation.ts'
import { tellSubscribers } from '../../../src/workflows/messages/tell-subscribers.ts'
import { addWebhook } from '../../../src/workflows/webhooks/add-webhook.ts'
import { webhookSender } from '../../../src/workflows/webhooks/send-webhook.ts'
import { databaseMakers, type MadeDatabase } from '../../samples/databases.ts'
import { sampleEvent, serverSecret } from '../../samples/sample-audit.ts'

const day = 24 * 3_600_000

describe.each(databaseMakers)('sending to webhooks over $store', ({ make }) => {
  let database: MadeDatabase
  let webhooks: Webhooks
  let outbox: Outbox
  let now: number
  let answer: OutboundOutcome
  let made = 0
  const calls: OutboundCall[] = []
  const newId = <P extends string>(prefix: P) => `${prefix}_sample-${++made}` as const
  const servicesOf = () => ({ webhooks, outbox, clock: () => now, newId })
  const sender = () =>
    webhookSender({
      ...servicesOf(),
      call: async call => {
        calls.push(call)
        return answer
      },
    })
  const add = () =>
    addWebhook(servicesOf(), theServer, { url: 'https://lms.example/hook', events: ['attempt.submitted'] })
  const tell = (webhook: WebhookId) =>
    outbox.write(
      tellSubscribers(servicesOf(), [{ webhook, organisation: houseOrganisation }], {
        ...{ type: 'attempt.submitted', at: now, data: { text: 'Ünïcode' } },
      }),
    )
  const take = async (): Promise<ClaimedMessage> => {
    const [taken] = await outbox.claim({ now, lease: 60_000, most: 1 })
    if (taken === undefined) throw new Error('Nothing is due.')
    return taken
  }
  const settle = async (message: ClaimedMessage, outcome: TryOutcome) => {
    await outbox.settle(message, outcome)
    await sender().settled?.(message, outcome)
  }
  const statesOf = async (webhook: WebhookId) => (await outbox.list(webhook, { limit: 9 })).map(({ state }) => state)
  beforeEach(async () => {
    database = await make()
    webhooks = openWebhooks(database.connection, serverSecret)
    outbox = openOutbox(database.connection)
    now = Date.now()
    calls.length = 0
    answer = { status: 204, latency: 1 }
  })
  afterEach(async () => {
    await database.connection.close()
    await database.discard()
  })

  it('signs a message so that its receiver can prove it, with one id for all tries', async () => {
    const { webhook, secret } = await add()
    await tell(webhook.id)
    const taken = await take()
    expect(await sender().send(taken)).toEqual({ taken: true })
    expect(await sender().send(taken)).toEqual({ taken: true })
    expect(calls).toHaveLength(2)
    for (const { address, headers, body } of calls) {
      const text = new TextDecoder().decode(body)
      expect(address).toBe('https://lms.example/hook')
      expect(new Verifier(secret).verify(text, headers)).toEqual({
        ...{ type: 'attempt.submitted', timestamp: new Date(now).toISOString(), data: { text: 'Ünïcode' } },
      })
      expect(headers['webhook-id']).toBe(taken.id satisfies MessageId)
      expect(() => new Verifier(secret).verify(`${text} `, headers)).toThrow()
      expect(() => new Verifier(`whsec_${btoa('another')}`).verify(text, headers)).toThrow()
    }
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
  })

  it('keeps no secret in clear, and signs with one that an earlier version did', async () => {
    const { webhook, secret } = await add()
    const rows = () => database.connection.database.selectFrom('webhooks').select('secret').execute()
    expect(JSON.stringify(await rows())).not.toMatch(/whsec_/)
    expect(JSON.stringify(await rows())).not.toContain(secret.slice('whsec_'.length))
    const earlier = `whsec_${btoa('kept in clear')}`
    await database.connection.database.updateTable('webhooks').set({ secret: earlier }).execute()
    await tell(webhook.id)
    expect(await sender().send(await take())).toEqual({ taken: true })
    const [{ headers, body } = { headers: {}, body: undefined }] = calls
    new Verifier(earlier).verify(new TextDecoder().decode(body), headers)
  })

  it('says so where the secret of the server is another, and sends nothing', async () => {
    const { webhook } = await add()
    await tell(webhook.id)
    webhooks = openWebhooks(database.connection, 'another secret of the server, just as long')
    const outcome = await sender().send(await take())
    expect(outcome).toMatchObject({ error: expect.stringContaining('another SESSION_SECRET') })
    expect([calls, (await webhooks.find(webhook.id))?.webhook.id]).toEqual([[], webhook.id])
  })

  it('says in our own words why a message was not taken, and when to come back', async () => {
    const { webhook } = await add()
    await tell(webhook.id)
    answer = { failure: 'refused', status: 503, isPassing: true, retryAfter: 9_000, latency: 1 }
    expect(await sender().send(await take())).toEqual({
      ...{ error: 'The server refused the call. Its status was 503.', retryAfter: 9_000, gone: false },
    })
  })

  it('switches a webhook off whose address says that it is gone', async () => {
    const { webhook } = await add()
    await tell(webhook.id)
    await tell(webhook.id)
    answer = { failure: 'refused', status: 410, isPassing: false, latency: 1 }
    const taken = await take()
    expect(await sender().send(taken)).toMatchObject({ gone: true })
    await settle(taken, { state: 'given-up', error: 'Gone.', gone: true })
    expect((await webhooks.find(webhook.id))?.webhook).toMatchObject({
      ...{ active: false, disabledBecause: 'The address says that it is gone (410).' },
    })
    expect(await statesOf(webhook.id)).toEqual(['given-up', 'given-up'])
  })

  it('switches a webhook off after three days without a message that was taken, and not before', async () => {
    const { webhook } = await add()
    const fail = async () => {
      await tell(webhook.id)
      await settle(await take(), { state: 'given-up', error: 'No.', gone: false })
    }
    await fail()
    const began = now
    expect((await webhooks.find(webhook.id))?.webhook).toMatchObject({ active: true, failingSince: began })
    now += 3 * day - 1
    await fail()
    expect((await webhooks.find(webhook.id))?.webhook).toMatchObject({ active: true, failingSince: began })
    await tell(webhook.id)
    await settle(await take(), { state: 'sent', sentAt: now })
    expect((await webhooks.find(webhook.id))?.webhook).not.toHaveProperty('failingSince')
    await fail()
    now += 3 * day
    await fail()
    expect((await webhooks.find(webhook.id))?.webhook).toMatchObject({
      ...{ active: false, disabledBecause: 'No message was taken for three days.' },
    })
    await webhooks.change(webhook.id, { active: true }, sampleEvent('webhook-changed'))
    const sound = (await webhooks.find(webhook.id))?.webhook
    expect([sound?.active, sound?.failingSince, sound?.disabledBecause]).toEqual([true, undefined, undefined])
  })

  it('sends nothing to a webhook that was deleted or switched off meanwhile', async () => {
    const { webhook } = await add()
    await tell(webhook.id)
    const taken = await take()
    await webhooks.change(webhook.id, { active: false }, sampleEvent('webhook-changed'))
    expect(await sender().send(taken)).toEqual({ error: 'The webhook is switched off.', gone: true })
    await webhooks.remove(webhook.id, sampleEvent('webhook-removed'))
    expect(await sender().send(taken)).toEqual({ error: 'The webhook is no longer there.', gone: true })
    expect(calls).toEqual([])
  })

  it('lets an organisation have twenty', async () => {
    for (let count = 0; count < 20; count += 1) await add()
    await expect(add()).rejects.toMatchObject({ code: 'webhook-limit' })
  })
})
