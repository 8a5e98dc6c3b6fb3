import { type Kysely, sql } from 'kysely'
import { dialectOf } from '../dialect.ts'
import type { OpenConnection } from '../open-connection.ts'
import type { Tables } from '../tables.ts'
import { makeEventWindow } from './event-window.ts'
import { keepListening } from './keep-listening.ts'
import type { LiveEvent, LiveEvents, LiveOptions } from './live-events.ts'

/** Names the channel over which PostgreSQL tells the numbers of new events. */
export const liveChannel = 'quizwright_live'

const windowLength = 10_000
const kept = 600_000
const mostAtOnce = 500
const slowest = 5_000

/**
 * Opens the live events of a node over its connection. Nothing is listened for or looked up while nobody has subscribed.
 * Over PostgreSQL a connection of its own listens, and the table is looked at every five seconds besides; where none can
 * be had, and over SQLite for the other processes of its file, the table is looked at every `poll` milliseconds.
 */
export function openLiveEvents(connection: OpenConnection, options: LiveOptions = {}): LiveEvents {
  const { clock = Date.now, poll = 500, listens = true, onError = () => {} } = options
  const { database } = connection
  const listeners = new Map<string, Set<(event: unknown) => void>>()
  const window = makeEventWindow(windowLength)
  const told: number[] = []
  let starting: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let isClosed = false
  let cleanedAt = clock()

  const hear = ({ number, topic, event }: LiveRow) => {
    if (isClosed || !window.note(number)) return
    for (const listener of listeners.get(topic) ?? []) listener(JSON.parse(event))
  }
  const hearOwn = (events: readonly LiveEvent[], numbers: readonly number[]) => {
    for (const [at, { topic, event }] of events.entries()) {
      const number = numbers[at]
      if (number !== undefined) hear({ number, topic, event: JSON.stringify(event) })
    }
  }
  const lookAgain = async () => {
    const now = clock()
    const rows = await rowsOf(database).where('number', '>', window.floor()).orderBy('number').execute()
    rows.forEach(hear)
    window.mark(now)
  }
  const lookUp = oneAtATime(async () => {
    const numbers = told.splice(0)
    const rows = rowsOf(database).where('number', 'in', numbers).orderBy('number')
    if (numbers.length > 0) (await rows.execute().catch(onError))?.forEach(hear)
  })
  const look = oneAtATime(async () => {
    clearTimeout(timer)
    await lookAgain().catch(onError)
    if (!isClosed) timer = setTimeout(look, listening.hears() ? slowest : poll).unref()
  })
  const listening = keepListening(connection, {
    channel: liveChannel,
    onNumbers: numbers => {
      told.push(...numbers)
      lookUp()
    },
    onChange: look,
  })
  const start = async () => {
    // What was published before is no news.
    const before = clock() - windowLength
    const old = database.selectFrom('live_events').select(({ fn }) => fn.max('number').as('highest'))
    window.begin((await old.where('made_at', '<=', before).executeTakeFirst())?.highest ?? 0)
    const recent = await rowsOf(database).where('made_at', '>', before).execute()
    for (const { number } of recent) window.note(number)
    look()
    if (listens) void listening.start()
  }
  const clean = async () => {
    const now = clock()
    if (now - cleanedAt < 60_000) return
    cleanedAt = now
    await database
      .deleteFrom('live_events')
      .where('made_at', '<', now - kept)
      .execute()
  }
  return {
    publish: async events => {
      const numbers = await database.transaction().execute(trx => insertEvents(trx, events, clock()))
      if (starting !== undefined) hearOwn(events, numbers)
      await clean()
    },
    publishWithin: async (trx, events) => {
      await insertEvents(trx, events, clock())
    },
    subscribe: async (topic, listener) => {
      const known = listeners.get(topic) ?? new Set()
      listeners.set(topic, known.add(listener))
      starting ??= start()
      await starting.catch(error => {
        starting = undefined
        throw error
      })
      return () => {
        known.delete(listener)
        if (known.size === 0 && listeners.get(topic) === known) listeners.delete(topic)
      }
    },
    close: async () => {
      isClosed = true
      clearTimeout(timer)
      await listening.stop()
    },
  }
}

/** Lets work that is asked for while it is under way run once more after it. */
function oneAtATime(work: () => Promise<void>): () => void {
  let state: 'idle' | 'busy' | 'again' = 'idle'
  const run = async () => {
    if (state !== 'idle') {
      state = 'again'
      return
    }
    state = 'busy'
    await work()
    const wasAsked = (state as string) === 'again'
    state = 'idle'
    if (wasAsked) await run()
  }
  return () => void run()
}

interface LiveRow {
  readonly number: number
  readonly topic: string
  readonly event: string
}

const rowsOf = (database: Kysely<Tables>) => database.selectFrom('live_events').select(['number', 'topic', 'event'])

async function insertEvents(trx: Kysely<Tables>, events: readonly LiveEvent[], now: number): Promise<number[]> {
  const numbers: number[] = []
  for (let from = 0; from < events.length; from += mostAtOnce) {
    const rows = events.slice(from, from + mostAtOnce).map(({ topic, event }) => ({
      ...{ topic, event: JSON.stringify(event), made_at: now },
    }))
    const added = await trx.insertInto('live_events').values(rows).returning('number').execute()
    const own = added.map(({ number }) => number)
    numbers.push(...own)
    // A notice may have 8,000 bytes, so it tells numbers alone; it is heard when the transaction holds.
    if (dialectOf(trx) === 'postgres') await sql`select pg_notify(${liveChannel}, ${own.join(',')})`.execute(trx)
  }
  return numbers
}
