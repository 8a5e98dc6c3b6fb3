import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeEventWindow } from '../../../src/storage/live/event-window.ts'

describe('the window of events that were heard', () => {
  it('takes each number for news once, also one that comes late', () => {
    const window = makeEventWindow(10)
    expect([5, 7, 7, 6, 5].map(window.note)).toEqual([true, true, false, true, false])
  })

  it('looks again at what is younger than its length, and at nothing older', () => {
    const window = makeEventWindow(10)
    window.note(5)
    window.mark(100)
    window.note(8)
    window.mark(105)
    expect(window.floor()).toBe(0)
    window.mark(110)
    expect(window.floor()).toBe(5)
    expect([window.note(5), window.note(8), window.note(6)]).toEqual([false, false, true])
    window.mark(115)
    expect(window.floor()).toBe(8)
  })

  it('begins behind what was there before', () => {
    const window = makeEventWindow(10)
    window.begin(41)
    expect([window.floor(), window.note(41), window.note(42)]).toEqual([41, false, true])
  })

  it('hears each event that is seen within its length once, whatever the order', () => {
    const lags = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(lags, given => {
        const window = makeEventWindow(10)
        const heard: number[] = []
        for (let now = 1; now <= given.length + 10; now += 1) {
          const seen = given.flatMap((lag, at) => (at + 1 + lag <= now ? at + 1 : []))
          heard.push(...seen.filter(number => number > window.floor()).filter(window.note))
          window.mark(now)
        }
        expect(heard.toSorted((a, b) => a - b)).toEqual(given.map((_, at) => at + 1))
      }),
    )
  })
})
