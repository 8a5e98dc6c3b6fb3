import { describe, expect, it } from 'vitest'
import { remembered, rememberedWith } from '../../src/item-checks/remembered.ts'

describe('remembered', () => {
  it('computes each result once, an empty text included', () => {
    const asked: string[] = []
    const half = remembered(text => {
      asked.push(text)
      return text.slice(0, text.length / 2)
    })
    expect(['abcd', 'x', 'abcd', 'x'].map(half)).toEqual(['ab', '', 'ab', ''])
    expect(asked).toEqual(['abcd', 'x'])
  })

  it('forgets when it has 5,000 results, and still computes rightly', () => {
    let count = 0
    const exclaim = remembered(text => {
      count += 1
      return `${text}!`
    })
    for (let at = 0; at <= 5_000; at += 1) exclaim(String(at))
    expect(count).toBe(5_001)
    expect(exclaim('0')).toBe('0!')
    expect(count).toBe(5_002)
  })
})

describe('rememberedWith', () => {
  it('computes once for each object, not once for what objects hold', () => {
    let count = 0
    const names = rememberedWith(({ name }: { name: string }) => {
      count += 1
      return [name]
    })
    const [one, other] = [{ name: 'Tegel' }, { name: 'Tegel' }]
    expect(names(one)).toBe(names(one))
    expect(names(other)).toEqual(names(one))
    expect(count).toBe(2)
  })
})
