import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Outbox, openOutbox } from '../../../src/storage/outbox/open-outbox.ts'
import type { ClaimedMessage, OutboxMessage } from '../../../src/storage/outbox/outbox-message.ts'
import { houseOrganisation } from '../../../src/vocabulary/organisation.ts'
import {
  type Delivery,
  type DeliveryWorker,
  deliverMessages,
  type SendOutcome,
} from '../../../src/workflows/messages/deliver-messages.ts'
import { longestTrying } from '../../../src/workflows/messages/retry-wait.ts'
import { databaseMakers, type MadeDatabase } from '../../samples/databases.ts'

let made = 0
const message = (destination: string): OutboxMessage => ({
  ...{ id: `ms_${++made}`, organisation: houseOrganisation, destination, kind: 'sample', body: {}, madeAt: 1_000 },
})

describe.each(databaseMakers)('delivering messages over $store', ({ make }) => {
  let database: MadeDatabase
  let outbox: Outbox
  let now: number
  const workers: DeliveryWorker[] = []
  const sent: string[] = []
  const start = (send: (message: ClaimedMessage) => Promise<SendOutcome>, changes: Partial<Delivery> = {}) => {
    const senders = {
      sample: {
        send: async (claimed: ClaimedMessage) => {
          sent.push(claimed.id)
          return send(claimed)
        },
      },
    }
    const worker = deliverMessages({ outbox, senders, clock: () => now, chance: () => 0.5, pause: 10, ...changes })
    workers.push(worker)
    return worker
  }
  const eventually = (check: () => unknown) => vi.waitFor(check, { timeout: 8_000, interval: 10 })
  const stateOf = async ({ id, destination }: OutboxMessage) =>
    (await outbox.list(destination, { limit: 100 })).find(other => other.id === id)
  beforeEach(async () => {
    database = await make()
    outbox = openOutbox(database.connection)
    now = 10_000
    sent.length = 0
  })
  afterEach(async () => {
    for (const worker of workers.splice(0)) await worker.stop()
    await database.connection.close()
    await database.discard()
  })

  it('sends each once, those of one destination in their order', async () => {
    const messages = Array.from({ length: 30 }, (_, at) => message(`d${at % 3}`))
    await outbox.write(messages)
    start(async () => ({ taken: true }))
    await eventually(() => expect(sent).toHaveLength(30))
    for (const destination of ['d0', 'd1', 'd2']) {
      const own = messages.filter(other => other.destination === destination).map(({ id }) => id)
      expect(sent.filter(id => own.some(other => other === id))).toEqual(own)
    }
    await eventually(async () => expect(await stateOf(messages[29] as OutboxMessage)).toMatchObject({ state: 'sent' }))
  })

  it('tries again after a while what failed, and lets no other destination wait for it', async () => {
    const [failing, behind, other] = [message('down'), message('down'), message('up')]
    await outbox.write([failing, behind, other])
    start(async ({ destination, tries }) =>
      destination === 'down' && tries < 3 ? { error: 'The server refused.' } : { taken: true },
    )
    await eventually(async () => expect(await stateOf(other)).toMatchObject({ state: 'sent' }))
    await eventually(async () =>
      expect(await stateOf(failing)).toMatchObject({
        ...{ state: 'failed', tries: 1, lastError: 'The server refused.', nextTryAt: 15_000 },
      }),
    )
    now = 14_999
    await new Promise(resolve => setTimeout(resolve, 60))
    expect(sent.filter(id => id === failing.id)).toHaveLength(1)
    now = 15_000
    await eventually(async () => expect(await stateOf(failing)).toMatchObject({ tries: 2, nextTryAt: 30_000 }))
    expect(sent).not.toContain(behind.id)
    now = 30_000
    await eventually(() => expect(sent.at(-1)).toBe(behind.id))
    expect((await stateOf(failing))?.state).toBe('sent')
    expect((await stateOf(failing))?.lastError).toBeUndefined()
  })

  it('leaves a receiver alone for as long as it asks', async () => {
    const one = message('busy')
    await outbox.write([one])
    start(async () => ({ error: 'Busy.', retryAfter: 120_000 }))
    await eventually(async () => expect((await stateOf(one))?.nextTryAt).toBe(130_000))
  })

  it('gives a message up after three days of failure, or at once where its destination is gone', async () => {
    const [old, gone, unknown] = [message('old'), message('gone'), { ...message('unknown'), kind: 'unheard-of' }]
    await outbox.write([old, gone, unknown])
    start(async ({ destination }) => ({ error: 'No.', gone: destination === 'gone' }))
    await eventually(async () => expect((await stateOf(gone))?.state).toBe('given-up'))
    await eventually(async () => expect((await stateOf(old))?.state).toBe('failed'))
    await eventually(async () => expect((await stateOf(unknown))?.lastError).toContain('"unheard-of"'))
    now = 1_000 + longestTrying
    await eventually(async () => expect(await stateOf(old)).toMatchObject({ state: 'given-up', tries: 2 }))
    await outbox.retry({ destination: 'old', id: old.id }, now)
    await eventually(async () => expect(await stateOf(old)).toMatchObject({ state: 'given-up', tries: 3 }))
  })

  it('sends what a killed worker left, and says nothing of an error of ours', async () => {
    const one = message('a')
    await outbox.write([one])
    // This worker is killed in the middle: it never hears what becomes of its message.
    await outbox.claim({ now, lease: 60_000, most: 1 })
    const errors: unknown[] = []
    start(
      async ({ tries }) => {
        if (tries === 2) throw new Error('password=secret')
        return { taken: true }
      },
      { onError: error => errors.push(error) },
    )
    await new Promise(resolve => setTimeout(resolve, 60))
    expect(sent).toEqual([])
    now = 70_000
    await eventually(async () =>
      expect((await stateOf(one))?.lastError).toBe('The message could not be sent from here.'),
    )
    expect(errors).toHaveLength(1)
    now = 1_000_000
    await eventually(async () => expect(await stateOf(one)).toMatchObject({ state: 'sent', tries: 3 }))
  })

  it('notes what was taken once the database can be written again, and does not send it twice', async () => {
    const one = message('a')
    await outbox.write([one])
    const errors: unknown[] = []
    const failing: Outbox = {
      ...outbox,
      settle: (...given) => (errors.length < 3 ? Promise.reject(new Error('not ready')) : outbox.settle(...given)),
    }
    const onError = (error: unknown) => {
      errors.push(error)
      // Each failure takes a while, and two workers are at hand to send what is left.
      now += 10_000
    }
    for (const used of [failing, outbox]) start(async () => ({ taken: true }), { outbox: used, onError })
    await eventually(async () => expect(await stateOf(one)).toMatchObject({ state: 'sent', tries: 1 }))
    now += 60_000
    await new Promise(resolve => setTimeout(resolve, 60))
    expect(sent).toEqual([one.id])
  })

  it('sends nothing twice where several workers run, and finishes what is under way when it stops', async () => {
    const messages = Array.from({ length: 60 }, (_, at) => message(`d${at % 20}`))
    await outbox.write(messages)
    const slowly = async () => {
      await new Promise(resolve => setTimeout(resolve, 5))
      return { taken: true } as const
    }
    const reopened = await database.reopen()
    start(slowly)
    start(slowly, { outbox: openOutbox(reopened) })
    const stopped = start(slowly)
    await stopped.stop()
    await eventually(() => expect(sent).toHaveLength(60))
    for (const worker of workers.splice(0)) await worker.stop()
    expect(new Set(sent).size).toBe(60)
    for (const one of messages) expect((await stateOf(one))?.state).toBe('sent')
    await reopened.close()
  })
})
