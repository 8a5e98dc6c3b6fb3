import { describe, expect, it } from 'vitest'
import { lazily, replayed } from '../../src/generation/lazily.ts'

describe('lazily', () => {
  it('computes when first asked, and once', () => {
    let count = 0
    const next = lazily(() => {
      count += 1
      return count > 1
    })
    expect(count).toBe(0)
    expect([next(), next()]).toEqual([false, false])
    expect(count).toBe(1)
  })
})

describe('replayed', () => {
  it('gives the same things to every walk, and makes none before it is reached', () => {
    const made: number[] = []
    function* numbers() {
      for (const number of [1, 2, 3]) {
        made.push(number)
        yield number
      }
    }
    const list = replayed(numbers())
    const [first] = list
    expect([first, made]).toEqual([1, [1]])
    expect([...list]).toEqual([1, 2, 3])
    expect([...list]).toEqual([1, 2, 3])
    expect(made).toEqual([1, 2, 3])
  })
})
