import { createServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepListening } from '../../../src/storage/live/keep-listening.ts'
import { openLiveEvents } from '../../../src/storage/live/open-live-events.ts'
import type { PostgresConnection } from '../../../src/storage/postgres/connect-postgres.ts'
import { type ListenerEvents, listenPostgres } from '../../../src/storage/postgres/listen-postgres.ts'
import { type MadeDatabase, makePostgresDatabase } from '../../samples/databases.ts'

describe('listening at PostgreSQL', () => {
  let database: MadeDatabase
  let connection: PostgresConnection
  beforeEach(async () => {
    database = await makePostgresDatabase()
    if (database.connection.dialect !== 'postgres') throw new Error('This is no PostgreSQL.')
    connection = database.connection
  })
  afterEach(async () => {
    await connection.close()
    await database.discard()
  })

  it('begins again where it fails or breaks, and tells so each time', async () => {
    const tries: ListenerEvents[] = []
    let closed = 0
    const failing: PostgresConnection = {
      ...connection,
      listen: async (_, events) => {
        tries.push(events)
        if (tries.length === 1) throw new Error('refused')
        const close = async () => {
          closed += 1
        }
        return { close }
      },
    }
    const changes: boolean[] = []
    const numbers: number[] = []
    const listening = keepListening(failing, {
      channel: 'sample',
      onNumbers: more => numbers.push(...more),
      onChange: () => changes.push(listening.hears()),
    })
    await listening.start()
    expect([listening.hears(), tries.length]).toEqual([false, 1])
    await vi.waitFor(() => expect(changes).toEqual([true]), { timeout: 3_000 })
    tries[1]?.onNotice('1,2,x')
    expect(numbers).toEqual([1, 2])
    tries[1]?.onLost()
    expect(changes).toEqual([true, false])
    await vi.waitFor(() => expect(changes).toEqual([true, false, true]), { timeout: 3_000 })
    await listening.stop()
    expect(closed).toBe(1)
  })

  it('is done without where no notice comes through: events are heard all the same', async () => {
    const deaf: PostgresConnection = { ...connection, listen: () => Promise.reject(new Error('no notices here')) }
    const live = openLiveEvents(deaf, { poll: 50 })
    const heard: unknown[] = []
    await live.subscribe('quiz', event => heard.push(event))
    const other = openLiveEvents(connection)
    await other.publish([{ topic: 'quiz', event: 'heard' }])
    await vi.waitFor(() => expect(heard).toEqual(['heard']), { timeout: 3_000 })
    await live.close()
    await other.close()
  })

  it('refuses a channel whose notices do not come back, as behind a pooler', async () => {
    const silent = listenPostgres(
      { connectionString: database.url },
      'sample',
      { onNotice: () => {}, onLost: () => {} },
      async () => {},
    )
    await expect(silent).rejects.toThrow('do not arrive')
  }, 10_000)

  it('tells of no loss where it never began, so that nobody tries twice for each failure', async () => {
    const proxy = createServer(socket => socket.destroy())
    await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve))
    const address = proxy.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    let losses = 0
    const onLost = () => {
      losses += 1
    }
    const settings = { connectionString: `postgres://somebody:secret@127.0.0.1:${port}/quizwright` }
    const dropped = listenPostgres(settings, 'sample', { onNotice: () => {}, onLost }, async () => {})
    await expect(dropped).rejects.toThrow('terminated')
    await new Promise<void>(resolve => proxy.close(() => resolve()))
    expect(losses).toBe(0)
  })
})
