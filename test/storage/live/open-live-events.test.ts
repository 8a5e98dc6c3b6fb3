import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LiveEvents, LiveOptions } from '../../../src/storage/live/live-events.ts'
import { openLiveEvents } from '../../../src/storage/live/open-live-events.ts'
import type { OpenConnection } from '../../../src/storage/open-connection.ts'
import { databaseMakers, type MadeDatabase } from '../../samples/databases.ts'

describe.each([
  ...databaseMakers.map(maker => ({ ...maker, listens: true })),
  ...databaseMakers.map(maker => ({ ...maker, listens: false })).filter(({ store }) => store !== 'SQLite'),
])('live events in $store (listening: $listens)', ({ make, listens, store }) => {
  let database: MadeDatabase
  let live: LiveEvents
  let other: LiveEvents
  let otherConnection: OpenConnection
  const open = (connection: OpenConnection, options: LiveOptions = {}) =>
    openLiveEvents(connection, { listens, poll: 50, ...options })
  beforeEach(async () => {
    database = await make()
    otherConnection = await database.reopen()
    live = open(database.connection)
    other = open(otherConnection)
  })
  afterEach(async () => {
    await live.close()
    await other.close()
    await otherConnection.close()
    await database.connection.close()
    await database.discard()
  })
  const hearAll = async (node: LiveEvents, topic = 'quiz') => {
    const heard: unknown[] = []
    const end = await node.subscribe(topic, event => heard.push(event))
    return { heard, end }
  }
  const eventually = (heard: unknown[], expected: unknown[]) =>
    vi.waitFor(() => expect(heard).toEqual(expected), { timeout: 8_000, interval: 20 })
  const publish = (node: LiveEvents, event: unknown, topic = 'quiz') => node.publish([{ topic, event }])

  it('tells both nodes what one publishes, once, and only of their topic', async () => {
    await publish(live, 'before')
    const [here, there, elsewhere] = [await hearAll(live), await hearAll(other), await hearAll(other, 'another')]
    await publish(live, { text: `'"\u0000\ud800` })
    await publish(live, 'second')
    await publish(other, 'x', 'another')
    await eventually(there.heard, [{ text: `'"\u0000\ud800` }, 'second'])
    await eventually(here.heard, [{ text: `'"\u0000\ud800` }, 'second'])
    await eventually(elsewhere.heard, ['x'])
    await wait(200)
    expect([here.heard.length, there.heard.length, elsewhere.heard.length]).toEqual([2, 2, 1])
    there.end()
    await publish(live, 'third')
    await eventually(here.heard, [{ text: `'"\u0000\ud800` }, 'second', 'third'])
    expect(there.heard).toHaveLength(2)
  })

  it('tells nothing of a transaction before it holds, and never where it does not', async () => {
    const { heard } = await hearAll(other)
    const failing = database.connection.database.transaction().execute(async trx => {
      await live.publishWithin(trx, [{ topic: 'quiz', event: 'undone' }])
      throw new Error('undone')
    })
    await expect(failing).rejects.toThrow('undone')
    await database.connection.database.transaction().execute(async trx => {
      await live.publishWithin(trx, [{ topic: 'quiz', event: 'done' }])
      await wait(150)
      expect(heard).toEqual([])
    })
    await eventually(heard, ['done'])
  })

  it('hears hundreds of events at once, each once', async () => {
    const { heard } = await hearAll(other)
    const events = Array.from({ length: 1_200 }, (_, at) => ({ topic: 'quiz', event: at }))
    await live.publish(events)
    await vi.waitFor(() => expect(heard).toHaveLength(1_200), { timeout: 8_000 })
    expect(heard.toSorted((a, b) => Number(a) - Number(b))).toEqual(events.map(({ event }) => event))
  })

  it.runIf(store === 'PostgreSQL')('hears an event whose transaction began first and held last', async () => {
    const { heard } = await hearAll(other)
    await database.connection.database.transaction().execute(async trx => {
      await live.publishWithin(trx, [{ topic: 'quiz', event: 'began first' }])
      await publish(other, 'held first')
      await eventually(heard, ['held first'])
      await wait(200)
    })
    await eventually(heard, ['held first', 'began first'])
  })

  it.runIf(store === 'PostgreSQL')('hears what was published while its listening was cut, and hears on', async () => {
    const { heard } = await hearAll(other)
    await publish(live, 1)
    await eventually(heard, [1])
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and query ilike 'listen%'`.execute(
      database.connection.database,
    )
    await publish(live, 2)
    await eventually(heard, [1, 2])
    await wait(800)
    await publish(live, 3)
    await eventually(heard, [1, 2, 3])
  })
})
