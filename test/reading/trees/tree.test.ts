import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { childrenBy, growTree, hasRelation, lemmaOf, subtreeOf, tagOf } from '../../../src/reading/trees/tree.ts'
import { parseShort } from '../parse-short.ts'

const words = 'Mira/NNP/2/nsubj:pass saw/VBD/0/root/See the/DT/4/det ship/NN/2/obj'
const tree = growTree(parseShort(words), 3)

describe('a tree', () => {
  test('knows its place and the dependents of each token in reading order', () => {
    expect(tree.index).toBe(3)
    expect([0, 1, 2, 3, 9].map(token => tree.childrenOf(token))).toEqual([[], [0, 3], [], [2], []])
  })

  test('gives a subtree in reading order, without what is left out', () => {
    expect(subtreeOf(tree, 1)).toEqual([0, 1, 2, 3])
    expect(subtreeOf(tree, 1, child => child === 3)).toEqual([0, 1])
  })

  test('takes a subtype for its relation, not the other way', () => {
    expect(childrenBy(tree, 1, 'nsubj')).toEqual([0])
    expect(hasRelation(tree, 0, 'nsubj:pass')).toBe(true)
    expect(hasRelation(tree, 3, 'obj:agent')).toBe(false)
  })

  test('gives empty words for a token that is not there', () => {
    expect([lemmaOf(tree, 9), lemmaOf(tree, undefined), tagOf(tree, -1), lemmaOf(tree, 1)]).toEqual(['', '', '', 'see'])
  })
})

test.each([
  ['a loop of two is opened once', [1, 0], [1, -1]],
  ['a token that heads itself becomes a root', [0, 0], [-1, 0]],
  ['a head that is no token makes a root', [7, -3, 1.5], [-1, -1, -1]],
  ['what hangs from a loop keeps its head', [1, 2, 1, 0], [1, 2, -1, 0]],
])('%s', (_, heads, expected) => {
  const sentence = parseShort(heads.map(() => 'a/NN/0/root').join(' '))
  const tokens = sentence.tokens.map((token, at) => ({ ...token, head: heads[at] ?? -1 }))
  expect(growTree({ ...sentence, tokens }, 0).tokens.map(({ head }) => head)).toEqual(expected)
})

test('from every token of any tree the heads lead to a root', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -2, max: 12 }), { minLength: 1, maxLength: 12 }), heads => {
      const sentence = parseShort(heads.map(() => 'a/NN/0/root').join(' '))
      const grown = growTree(
        { ...sentence, tokens: sentence.tokens.map((token, at) => ({ ...token, head: heads[at] ?? -1 })) },
        0,
      )
      const roots = grown.tokens.flatMap(({ head }, at) => (head === -1 ? [at] : []))
      const reached = roots.flatMap(root => subtreeOf(grown, root))
      expect(reached.sort((a, b) => a - b)).toEqual(heads.map((_, at) => at))
    }),
  )
})
