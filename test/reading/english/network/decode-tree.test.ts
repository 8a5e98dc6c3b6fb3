import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeTree, roomForTree } from '../../../../src/reading/english/network/decode-tree.ts'
import { startKernel } from '../../../../src/reading/english/network/kernel.ts'

const tables = fc.integer({ min: 1, max: 5 }).chain(words =>
  fc.record({
    words: fc.constant(words),
    scores: fc.array(fc.integer({ min: -1000, max: 1000 }), {
      minLength: (words + 1) ** 2,
      maxLength: (words + 1) ** 2,
    }),
  }),
)

// All ways to give each word a head, those kept that are projective trees with one root.
function everyTree(words: number): number[][] {
  let all: number[][] = [[]]
  for (let word = 1; word <= words; word += 1)
    all = all.flatMap(heads => Array.from({ length: words + 1 }, (_, head) => [...heads, head]))
  return all.filter(heads => isTree(heads) && isProjective(heads))
}

function isTree(heads: readonly number[]): boolean {
  if (heads.filter(head => head === 0).length !== 1) return false
  return heads.every((_, at) => {
    let word = at + 1
    for (let steps = 0; steps <= heads.length; steps += 1) {
      if (word === 0) return true
      word = heads[word - 1] ?? 0
    }
    return false
  })
}

function isProjective(heads: readonly number[]): boolean {
  const arcs = heads.map((head, at) => [Math.min(head, at + 1), Math.max(head, at + 1)] as const)
  return arcs.every(([a, b]) => arcs.every(([c, d]) => !(a < c && c < b && b < d)))
}

describe('the best tree', () => {
  test('is a projective tree with one root, and no other scores more', () => {
    fc.assert(
      fc.property(tables, ({ words, scores }) => {
        const score = (child: number, head: number) => scores[child * (words + 1) + head] ?? 0
        const sum = (heads: readonly number[]) => heads.reduce((total, head, at) => total + score(at + 1, head), 0)
        const kernel = startKernel(100_000)
        const places = {
          scores: kernel.allocate(400),
          room: kernel.allocate(roomForTree(words)),
          heads: kernel.allocate(16),
        }
        kernel.floats.set(scores.slice(words + 1), places.scores / 4)
        const found = [...decodeTree(kernel, places, words)].slice(1)
        expect(isTree(found) && isProjective(found)).toBe(true)
        expect(sum(found)).toBe(Math.max(...everyTree(words).map(sum)))
      }),
      { numRuns: 60 },
    )
  })
})
