import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import type { DeliveryEnv } from '../../../src/delivery/delivery-context.ts'
import { silentLog } from '../../../src/delivery/delivery-context.ts'
import { countInMemory } from '../../../src/delivery/guards/count-in-memory.ts'
import { type CountRequest, rateLimit } from '../../../src/delivery/guards/rate-limit.ts'
import { answerProblem, problemOf } from '../../../src/delivery/problems/answer-problem.tsx'

interface Clock {
  now: number
}

function open({ clock = { now: 0 }, count }: { clock?: Clock; count?: CountRequest } = {}) {
  let handled = 0
  const app = new Hono<DeliveryEnv>()
  app.onError((error, c) => answerProblem(c, problemOf(error, silentLog, 'request')))
  const guard = rateLimit({
    name: 'sign-in',
    key: c => c.req.header('Key'),
    limit: 3,
    window: 60_000,
    count: count ?? countInMemory({ clock: () => clock.now }),
    clock: () => clock.now,
  })
  app.post('/', guard, c => {
    handled += 1
    return c.text('in')
  })
  const send = async (key?: string) => {
    const response = await app.request('/', { method: 'POST', headers: key === undefined ? {} : { Key: key } })
    const header = (name: string) => response.headers.get(name)
    const told = { policy: header('RateLimit-Policy'), limit: header('RateLimit'), retry: header('Retry-After') }
    return { status: response.status, text: await response.text(), ...told }
  }
  return { send, handled: () => handled }
}

describe('a rate limit', () => {
  test('lets so many through, tells how many are left, and turns the next away unseen', async () => {
    const clock = { now: 1_000 }
    const { send, handled } = open({ clock })
    const limits: unknown[] = []
    for (let n = 0; n < 3; n += 1) limits.push((await send('a')).limit)
    expect(limits).toEqual(['"sign-in";r=2;t=60', '"sign-in";r=1;t=60', '"sign-in";r=0;t=60'])
    clock.now += 18_500
    const { text, ...refused } = await send('a')
    expect(refused).toEqual({ status: 429, policy: '"sign-in";q=3;w=60', limit: '"sign-in";r=0;t=42', retry: '42' })
    expect(JSON.parse(text)).toMatchObject({ type: '/problems/too-many-requests', status: 429 })
    expect(handled()).toBe(3)
  })

  test('counts each key by itself, and a request of no key not at all', async () => {
    const { send } = open()
    for (let n = 0; n < 4; n += 1) await send('a')
    expect((await send('b')).status).toBe(200)
    for (let n = 0; n < 9; n += 1) expect(await send()).toMatchObject({ status: 200, limit: null, policy: null })
  })

  test('begins anew when its window is over, however often it was tried meanwhile', async () => {
    const clock = { now: 0 }
    const { send } = open({ clock })
    for (let n = 0; n < 50; n += 1) await send('a')
    clock.now = 59_999
    expect(await send('a')).toMatchObject({ status: 429, retry: '1' })
    clock.now = 60_000
    expect(await send('a')).toMatchObject({ status: 200, limit: '"sign-in";r=2;t=60' })
  })

  test('lets through only so many of those that come at once', async () => {
    const { send, handled } = open()
    const answers = await Promise.all(Array.from({ length: 20 }, () => send('a')))
    expect([answers.filter(({ status }) => status === 200).length, handled()]).toEqual([3, 3])
  })

  test('takes a count that is kept elsewhere, and lets nothing through where that fails', async () => {
    const asked: unknown[] = []
    const far = open({
      count: async (key, window) => {
        asked.push([key, window])
        return { count: 7, endsAt: 30_000 }
      },
    })
    expect(await far.send('a')).toMatchObject({ status: 429, retry: '30' })
    expect(await far.send('k'.repeat(10_000))).toMatchObject({ status: 429 })
    expect(asked).toEqual([
      ['sign-in:a', 60_000],
      [`sign-in:${'k'.repeat(200)}`, 60_000],
    ])
    const broken = open({ count: () => Promise.reject(new Error('gone')) })
    expect((await broken.send('a')).status).toBe(500)
    expect(broken.handled()).toBe(0)
  })
})

describe('a count in memory', () => {
  test('keeps so many keys at most and forgets those that were counted the longest', async () => {
    const count = countInMemory({ most: 100, clock: () => 0 })
    await count('first', 60_000)
    await count('first', 60_000)
    for (let n = 0; n < 99; n += 1) await count(`key-${n}`, 60_000)
    expect((await count('first', 60_000)).count).toBe(3)
    await count('one more', 60_000)
    expect((await count('first', 60_000)).count).toBe(1)
    expect((await count('key-50', 60_000)).count).toBe(2)
  })

  test('keeps a key that began anew for longer than those from before', async () => {
    const clock = { now: 0 }
    const count = countInMemory({ most: 2, clock: () => clock.now })
    await count('a', 10)
    await count('b', 1_000)
    clock.now = 10
    await count('a', 1_000)
    await count('c', 1_000)
    expect((await count('a', 1_000)).count).toBe(2)
  })
})
