import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digestOf, digestsAfter } from '../../src/text/digest.ts'

describe('digestOf', () => {
  it('gives 16 characters of base64url, the same on every machine', () => {
    expect(digestOf({ b: 1, a: 2 })).toBe('02JqwwqH5vemQoIz')
  })

  it('takes no account of the order of keys, at any depth, nor of members without a value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const digest = digestOf(value)
        expect(digest).toMatch(/^[\w-]{16}$/)
        expect(digestOf(turned(value))).toBe(digest)
      }),
    )
    expect(digestOf({ a: 1, b: undefined })).toBe(digestOf({ a: 1 }))
  })

  it('digests what JSON.stringify writes of a copy with sorted keys, so that stored digests stay true', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const written = createHash('sha256')
          .update(JSON.stringify(sortedCopy(value)))
          .digest('base64url')
        expect(digestOf(value)).toBe(written.slice(0, 16))
      }),
    )
    expect(digestOf({ 10: 1, 9: 2, a: 3 })).toBe(digestOf({ a: 3, 9: 2, 10: 1 }))
  })

  it.each([
    [1, '1'],
    [null, 'null'],
    [null, {}],
    [[], {}],
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: 1 }, { b: 1 }],
    [{ a: { b: 1 } }, { a: 1, b: 1 }],
    ['é', 'e\u0301'],
    [[[1], 2], [[1, 2]]],
  ])('tells %j from %j', (one, other) => {
    expect(digestOf(one)).not.toBe(digestOf(other))
  })

  it('tells any two values apart that JSON tells apart', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const [a, b] = [one, other].map(value => JSON.parse(JSON.stringify(value)))
        expect(digestOf(one) === digestOf(other)).toBe(isDeepStrictEqual(a, b))
      }),
    )
  })
})

function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  )
}

function sortedCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedCopy)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortedCopy(inner)]))
}

describe('digestsAfter', () => {
  it('gives the digest of the list with the text at its end', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.string(), (list, last) => {
        expect(digestsAfter(list)(last)).toBe(digestOf([...list, last]))
      }),
    )
  })
})
