import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestTrying, retryWait } from '../../../src/workflows/messages/retry-wait.ts'

const hour = 3_600_000

describe('the wait before a message is sent again', () => {
  it.each([
    { tries: 1, wait: 5_000 },
    { tries: 2, wait: 15_000 },
    { tries: 4, wait: 135_000 },
    { tries: 9, wait: 4 * hour },
    { tries: 10_000, wait: 4 * hour },
  ])('is about $wait ms after try $tries', ({ tries, wait }) => {
    expect(retryWait(tries, 0.5)).toBe(wait)
    expect(retryWait(tries, 0)).toBe(wait * 0.8)
    expect(retryWait(tries, 1)).toBe(wait * 1.2)
  })

  it('is what the receiver asked for where that is longer, up to a day', () => {
    expect(retryWait(1, 0.5, 60_000)).toBe(60_000)
    expect(retryWait(9, 0.5, 60_000)).toBe(4 * hour)
    expect(retryWait(1, 0.5, 100 * hour)).toBe(24 * hour)
  })

  it('never lets a message be tried more often than fifty times in its three days', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 50, maxLength: 50 }), chances => {
        const all = chances.reduce((sum, chance, at) => sum + retryWait(at + 1, chance), 0)
        expect(all).toBeGreaterThan(longestTrying)
      }),
    )
  })
})
