import { describe, expect, test } from 'vitest'
import { openPasswordWork } from '../../src/accounts/password-work.ts'

describe('the queue of work on passwords', () => {
  test('takes so many at once and lets so many wait; the next is told to come again', async () => {
    const work = openPasswordWork({ atOnce: 2, waiting: 3 })
    const tries = await Promise.allSettled(Array.from({ length: 9 }, () => work.check('x', undefined)))
    const refused = tries.flatMap(one => (one.status === 'rejected' ? [one.reason] : []))
    expect(refused).toHaveLength(4)
    for (const reason of refused) expect(reason).toMatchObject({ code: 'too-busy', retryAfter: 5 })
    expect(work.done()).toBe(5)
  })

  test('has room again once what waited is done, whatever became of it', async () => {
    const work = openPasswordWork({ atOnce: 1, waiting: 1 })
    const broken = await Promise.allSettled([work.check('x', 'no hash'), work.check('x', 'no hash')])
    expect(broken.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await Promise.all([work.check('x', undefined), work.check('y', undefined)])).toEqual([false, false])
  })
})

describe('a password', () => {
  const work = openPasswordWork()

  test('opens what was hashed from it, and nothing else does', async () => {
    const hash = await work.hash('plum violin 47 harbour')
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await work.hash('plum violin 47 harbour')).not.toBe(hash)
    expect(await work.check('plum violin 47 harbour', hash)).toBe(true)
    expect(await work.check('plum violin 47 harbor', hash)).toBe(false)
  })

  test('is the same however its letters were composed', async () => {
    const hash = await work.hash('caf\u00e9 violin 47')
    expect(await work.check('cafe\u0301 violin 47', hash)).toBe(true)
  })

  test('of nobody opens nothing, whatever it is', async () => {
    for (const password of ['nobody has this password', '', 'x'])
      expect(await work.check(password, undefined)).toBe(false)
  })

  test('of nobody is checked at the cost of any other', async () => {
    const hash = await work.hash('plum violin 47 harbour')
    const time = async (known: string | undefined) => {
      const begun = performance.now()
      await work.check('wrong', known)
      return performance.now() - begun
    }
    const known: number[] = []
    const unknown: number[] = []
    for (let at = 0; at < 15; at += 1) {
      known.push(await time(hash))
      unknown.push(await time(undefined))
    }
    const median = (times: number[]) => times.sort((a, b) => a - b)[7] ?? 0
    expect(median(unknown) / median(known)).toBeGreaterThan(0.5)
    expect(median(unknown) / median(known)).toBeLessThan(2)
  })
})
