import { expect, it } from 'vitest'
import { keepLatest } from '../../src/text/keep-latest.ts'

it('keeps as many as it may, and forgets the one asked for or set longest ago', () => {
  const latest = keepLatest<string, { readonly name: string }>(2)
  const [a, b, c] = [{ name: 'a' }, { name: 'b' }, { name: 'c' }]
  latest.set('a', a)
  latest.set('b', b)
  expect(latest.get('a')).toBe(a)
  latest.set('c', c)

  expect(['a', 'b', 'c'].map(latest.get)).toEqual([a, undefined, c])
})

it('replaces a value, and forgets it when it is told to', () => {
  const latest = keepLatest<string, readonly number[]>(2)
  latest.set('a', [1])
  latest.set('a', [2])
  expect(latest.get('a')).toEqual([2])
  latest.delete('a')
  expect(latest.get('a')).toBeUndefined()
})
