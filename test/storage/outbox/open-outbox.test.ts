import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Outbox, openOutbox } from '../../../src/storage/outbox/open-outbox.ts'
import type { OutboxMessage } from '../../../src/storage/outbox/outbox-message.ts'
import { writeMessages } from '../../../src/storage/outbox/write-messages.ts'
import { houseOrganisation } from '../../../src/vocabulary/organisation.ts'
import { databaseMakers, type MadeDatabase } from '../../samples/databases.ts'

let made = 0
const message = (destination: string, changes: Partial<OutboxMessage> = {}): OutboxMessage => ({
  ...{ id: `ms_${++made}`, organisation: houseOrganisation, destination, kind: 'sample', madeAt: 100 },
  ...{ body: { type: 'sample', text: `'"\u0000\ud800` } },
  ...changes,
})
const idsOf = (messages: readonly { readonly id: string }[]) => messages.map(({ id }) => id)

describe.each(databaseMakers)('the outbox in $store', ({ make }) => {
  let database: MadeDatabase
  let outbox: Outbox
  beforeEach(async () => {
    database = await make()
    outbox = openOutbox(database.connection)
  })
  afterEach(async () => {
    await database.connection.close()
    await database.discard()
  })
  const claim = (now: number, most = 10, from = outbox) => from.claim({ now, lease: 1_000, most })
  const settleAll = async (now: number) => {
    for (const taken of await claim(now)) await outbox.settle(taken, { state: 'sent', sentAt: now })
  }

  it('gives a message as it was written, once', async () => {
    const sample = message('a')
    await outbox.write([sample])
    const [taken, ...others] = await claim(100)
    expect(taken).toMatchObject({ ...sample, tries: 1 })
    expect([others, await claim(100)]).toEqual([[], []])
  })

  it('gives a message that was never tried at once, though a machine whose clock is ahead wrote it', async () => {
    const early = message('a', { madeAt: 3_600_000 })
    await outbox.write([early])
    expect(idsOf(await claim(100))).toEqual([early.id])
  })

  it('holds nothing of a transaction that did not hold', async () => {
    const failing = database.connection.database.transaction().execute(async trx => {
      await writeMessages(trx, [message('a')])
      throw new Error('undone')
    })
    await expect(failing).rejects.toThrow('undone')
    expect(await claim(100)).toEqual([])
  })

  it('lets a later message to one destination wait for the earlier, and no other destination', async () => {
    const [first, second, other] = [message('a'), message('a'), message('b')]
    await outbox.write([first, second, other])
    const taken = await claim(100)
    expect(idsOf(taken)).toEqual([first.id, other.id])
    for (const one of taken) await outbox.settle(one, { state: 'failed', error: 'No.', dueAt: 500 })
    expect(await claim(400)).toEqual([])
    expect(idsOf(await claim(500))).toEqual([first.id, other.id])
  })

  it('goes on behind a message that is given up', async () => {
    const [first, second] = [message('a'), message('a')]
    await outbox.write([first, second])
    const [taken] = await claim(100)
    if (taken !== undefined) await outbox.settle(taken, { state: 'given-up', error: 'No.', gone: false })
    expect(idsOf(await claim(100))).toEqual([second.id])
    expect(await outbox.list('a', { limit: 5 })).toMatchObject([
      { id: second.id, state: 'sending' },
      { id: first.id, state: 'given-up', lastError: 'No.', tries: 1 },
    ])
  })

  it('gives a message whose worker was killed to another, and hears the first no more', async () => {
    await outbox.write([message('a')])
    const [lost] = await claim(100)
    expect(await claim(1_099)).toEqual([])
    const reopened = await database.reopen()
    const second = openOutbox(reopened)
    const [again] = await claim(1_100, 10, second)
    expect(again).toMatchObject({ id: lost?.id, tries: 2 })
    if (lost === undefined || again === undefined) throw new Error('Nothing was taken.')
    expect(await outbox.settle(lost, { state: 'failed', error: 'Late.', dueAt: 1_100 })).toBe(false)
    expect(await outbox.settle(again, { state: 'sent', sentAt: 1_200 })).toBe(true)
    expect(await outbox.list('a', { limit: 5 })).toMatchObject([{ state: 'sent', sentAt: 1_200 }])
    await reopened.close()
  })

  it('gives no message to two workers that ask at once', async () => {
    await outbox.write(Array.from({ length: 40 }, (_, at) => message(`d${at}`)))
    const reopened = await database.reopen()
    const workers = [outbox, openOutbox(reopened)]
    const taken = await Promise.all(Array.from({ length: 20 }, (_, at) => claim(100, 3, workers[at % 2] ?? outbox)))
    const ids = idsOf(taken.flat())
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(10)
    await reopened.close()
  })

  it('has a message sent again by hand, and refuses one that was sent or is none', async () => {
    const [one, other] = [message('a'), message('b')]
    await outbox.write([one])
    const [taken] = await claim(100)
    if (taken !== undefined) await outbox.settle(taken, { state: 'given-up', error: 'No.', gone: false })
    expect(await outbox.retry({ destination: 'b', id: one.id }, 200)).toBe(false)
    expect(await outbox.retry({ destination: 'a', id: one.id }, 200)).toBe(true)
    await settleAll(200)
    expect(await outbox.retry({ destination: 'a', id: one.id }, 300)).toBe(false)
    expect(await outbox.retry({ destination: 'b', id: other.id }, 300)).toBe(false)
  })

  it('lists the messages of a destination page by page and cleans away what is done', async () => {
    const messages = Array.from({ length: 5 }, (_, at) => message('a', { madeAt: 100 + at }))
    await outbox.write([...messages, message('b')])
    const first = await outbox.list('a', { limit: 3 })
    const rest = await outbox.list('a', { limit: 3, before: first.at(-1)?.id })
    expect(idsOf([...first, ...rest])).toEqual(idsOf(messages).toReversed())
    await settleAll(200)
    await outbox.clean(1_000)
    expect(idsOf(await outbox.list('a', { limit: 9 }))).toEqual(idsOf(messages.slice(1)).toReversed())
    await outbox.giveUp('a', 'Off.')
    expect((await outbox.list('a', { limit: 9 })).map(({ state }) => state)).toEqual(Array(4).fill('given-up'))
  })

  it('keeps the order of each destination, whatever fails and whoever sends', async () => {
    const steps = fc.array(fc.constantFrom('sent', 'failed', 'lost', 'given-up'), { minLength: 10, maxLength: 40 })
    const places = fc.array(fc.constantFrom('x', 'y', 'z'), { minLength: 1, maxLength: 12 })
    let runs = 0
    await fc.assert(
      fc.asyncProperty(places, steps, async (destinations, outcomes) => {
        const run = ++runs
        const messages = destinations.map(place => message(`${place}${run}`))
        await outbox.write(messages)
        const ended: string[] = []
        let now = 1_000
        for (const outcome of [...outcomes, ...messages.flatMap(() => ['sent', 'sent'] as const)]) {
          for (const taken of await claim(now, 2)) {
            const waiting = messages.filter(
              ({ id, destination }) => destination === taken.destination && !ended.includes(id),
            )
            expect(taken.id).toBe(waiting[0]?.id)
            if (outcome === 'lost') continue
            if (outcome === 'failed') await outbox.settle(taken, { state: 'failed', error: 'No.', dueAt: now + 1 })
            else {
              ended.push(taken.id)
              if (outcome === 'sent') await outbox.settle(taken, { state: 'sent', sentAt: now })
              else await outbox.settle(taken, { state: 'given-up', error: 'No.', gone: false })
            }
          }
          now += 1_000
        }
        while (ended.length < messages.length) {
          now += 1_000
          for (const taken of await claim(now)) {
            ended.push(taken.id)
            await outbox.settle(taken, { state: 'sent', sentAt: now })
          }
        }
      }),
      { numRuns: 15 },
    )
  })
})
