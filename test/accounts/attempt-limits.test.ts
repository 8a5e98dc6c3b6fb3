import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openAttemptLimits } from '../../src/accounts/attempt-limits.ts'
import { QuizwrightError } from '../../src/vocabulary/quizwright-error.ts'
import { databaseMakers, type MadeDatabase } from '../samples/databases.ts'

const minute = 60_000
const attempted = { client: '192.0.2.7', address: 'ada@school.example' }

describe.each(databaseMakers)('attempts in $store', ({ make }) => {
  let made: MadeDatabase
  let now: number
  const clock = () => now
  const open = () => openAttemptLimits(made.connection.database, { clock })
  beforeEach(async () => {
    made = await make()
    now = Date.UTC(2026, 0, 1)
  })
  afterEach(async () => {
    await made.connection.close()
    await made.discard()
  })
  const rows = () => made.connection.database.selectFrom('attempt_counts').selectAll().execute()

  test('are taken up to their number, and again once their time is over', async () => {
    const limits = open()
    for (let at = 0; at < 10; at += 1) await limits.count('sign-in', attempted)
    now += 5 * minute
    await expect(limits.count('sign-in', attempted)).rejects.toMatchObject({
      code: 'too-many-requests',
      retryAfter: 600,
      message: expect.stringContaining('10 minutes'),
    })
    now += 10 * minute - 1
    await expect(limits.count('sign-in', attempted)).rejects.toMatchObject({ retryAfter: 1 })
    now += 1
    await limits.count('sign-in', attempted)
  })

  test('are counted together by two nodes, exactly, however many come at once', async () => {
    const second = await made.reopen()
    const other = openAttemptLimits(second.database, { clock })
    const tries = await Promise.allSettled(
      Array.from({ length: 30 }, (_, at) => (at % 2 === 0 ? open() : other).count('sign-in', attempted)),
    )
    await second.close()
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(10)
    for (const one of tries) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(QuizwrightError)
  })

  test.each<[string, (at: number) => { client: string; address?: string }, number]>([
    ['one client and address', () => attempted, 10],
    ['one address from everywhere', at => ({ ...attempted, client: `198.51.100.${at}` }), 50],
    ['one client at any address', at => ({ ...attempted, address: `a${at}@school.example` }), 200],
    ['one network of IPv6', at => ({ client: `2001:db8:1:2::${at}`, address: `a${at}@x.example` }), 200],
  ])('of %s have a number of their own', async (_, who, most) => {
    const limits = open()
    for (let at = 0; at < most; at += 1) await limits.count('sign-in', who(at))
    await expect(limits.count('sign-in', who(most))).rejects.toMatchObject({ code: 'too-many-requests' })
    await limits.count('sign-in', { client: '203.0.113.9', address: 'else@school.example' })
    await limits.count('reset', who(most))
  })

  test('of one client lock nobody else out, however many it makes', async () => {
    const limits = open()
    for (let at = 0; at < 60; at += 1) await limits.count('sign-in', attempted).catch(() => {})
    await limits.count('sign-in', { ...attempted, client: '203.0.113.9' })
  })

  test('that succeed count for nothing', async () => {
    const limits = open()
    for (let at = 0; at < 30; at += 1) {
      await limits.count('sign-in', attempted)
      await limits.forgive('sign-in', attempted)
    }
  })

  test('are forgotten when their time is over, and never tell of whom they were', async () => {
    const limits = open()
    await limits.count('sign-in', attempted)
    expect(await rows()).toHaveLength(3)
    expect(JSON.stringify(await rows())).not.toMatch(/ada|192\.0/)
    now += 16 * minute
    await limits.count('setup', { client: '203.0.113.9' })
    expect(await rows()).toHaveLength(1)
  })
})
