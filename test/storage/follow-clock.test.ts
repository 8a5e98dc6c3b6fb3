import { describe, expect, it, vi } from 'vitest'
import { followClock } from '../../src/storage/follow-clock.ts'
import { databaseMakers } from '../samples/databases.ts'

const hour = 3_600_000
const tolerance = 10_000

describe.each(databaseMakers)('the clock of servers over $store', ({ store, make }) => {
  it('is that of the database where they are on machines of their own', async () => {
    const { connection, discard } = await make()
    const own = () => Date.now() + hour
    const clock = await followClock(connection, { own })
    const ahead = store === 'SQLite' ? hour : 0
    expect(Math.abs(clock() - Date.now() - ahead)).toBeLessThan(tolerance)
    expect(Number.isInteger(clock())).toBe(true)
    await connection.close()
    await discard()
  })

  it('goes on where the database can not be asked, and never waits for it', async () => {
    const { connection, discard } = await make()
    const clock = await followClock(connection, { every: 1 })
    await connection.close()
    const before = clock()
    await vi.waitFor(() => expect(clock()).toBeGreaterThan(before))
    expect(Math.abs(clock() - Date.now())).toBeLessThan(tolerance)
    await discard()
  })
})
