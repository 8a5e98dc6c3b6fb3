import { sql } from 'kysely'
import type { Connection } from './connection.ts'

/** Is how a clock is followed: the machine's own, and how long a reading of the database's counts, in milliseconds. */
export interface Following {
  readonly own?: () => number
  readonly every?: number
}

/**
 * Gives the clock by which all servers over one database agree on whose lease has ended, in milliseconds UTC: over
 * PostgreSQL that of its server, read anew once a minute, so that a machine whose own clock is wrong takes nobody's work;
 * over SQLite, whose processes share one machine, the machine's own. Between two readings the time since the last one is
 * added; where the database can't be asked, the last reading counts on.
 */
export async function followClock(
  { database, dialect }: Connection,
  { own = Date.now, every = 60_000 }: Following = {},
): Promise<() => number> {
  if (dialect === 'sqlite') return own
  const read = async () => {
    const asked = performance.now()
    const { rows } = await sql<{ now: number }>`
      select extract(epoch from clock_timestamp())::double precision * 1000 as now`.execute(database)
    const answered = performance.now()
    // The database said it somewhere between the two.
    return { at: answered, time: (rows[0]?.now ?? own()) + (answered - asked) / 2 }
  }
  let reading = await read()
  let isReading = false
  const readAgain = async () => {
    isReading = true
    try {
      reading = await read()
    } catch {
      // Whoever asks next tries again.
    } finally {
      isReading = false
    }
  }
  return () => {
    const passed = performance.now() - reading.at
    if (passed > every && !isReading) void readAgain()
    return Math.round(reading.time + passed)
  }
}
