import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeNameDecoder } from '../../../../src/reading/english/network/decode-names.ts'
import { startKernel } from '../../../../src/reading/english/network/kernel.ts'

const tags = ['O', 'B-person', 'I-person', 'B-place', 'I-place']
const decodeNames = makeNameDecoder(startKernel(200_000), tags)

test('a name begins with its own beginning and is as sure as its least sure word', () => {
  const chances = new Float32Array([0.1, 0.8, 0.05, 0.05, 0, 0.1, 0.1, 0.7, 0.05, 0.05, 0.9, 0.1, 0, 0, 0])
  const [found, ...others] = decodeNames(3, chances)
  expect(others).toEqual([])
  expect(found).toMatchObject({ first: 0, last: 1, kind: 'person' })
  expect(found?.confidence).toBeCloseTo(0.7, 5)
})

test('two names of one kind stay two where the second begins anew', () => {
  const begin = [0.05, 0.9, 0.05, 0, 0]
  expect(decodeNames(2, new Float32Array([...begin, ...begin])).map(({ first, last }) => [first, last])).toEqual([
    [0, 0],
    [1, 1],
  ])
})

test('no sequence that is allowed is likelier than the one found', () => {
  const rows = fc.array(fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }), {
    minLength: 1,
    maxLength: 4,
  })
  const isAllowed = (sequence: readonly number[]) =>
    sequence.every((tag, at) => {
      const name = tags[tag] ?? ''
      const before = tags[sequence[at - 1] ?? 0] ?? 'O'
      return !name.startsWith('I-') || (at > 0 && before.slice(2) === name.slice(2))
    })
  fc.assert(
    fc.property(rows, given => {
      let all: number[][] = [[]]
      for (const _ of given) all = all.flatMap(start => tags.map((_, tag) => [...start, tag]))
      const worth = (sequence: readonly number[]) =>
        sequence.reduce((sum, tag, at) => sum + Math.log(Math.fround(given[at]?.[tag] ?? 0) + 1e-9), 0)
      const best = Math.max(...all.filter(isAllowed).map(worth))
      const found = decodeNames(given.length, new Float32Array(given.flat()))
      const sequence = given.map((_, at) => {
        const run = found.find(({ first, last }) => first <= at && at <= last)
        return run === undefined ? 0 : tags.indexOf(`${run.first === at ? 'B' : 'I'}-${run.kind}`)
      })
      expect(isAllowed(sequence)).toBe(true)
      expect(worth(sequence)).toBeCloseTo(best, 6)
    }),
  )
})
