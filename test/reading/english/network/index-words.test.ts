import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexWords } from '../../../../src/reading/english/network/index-words.ts'
import { startKernel } from '../../../../src/reading/english/network/kernel.ts'

const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '😀', "'"), maxLength: 4 }), { maxLength: 30 })

describe('a list of words in the memory of the kernel', () => {
  test('gives the number of the line of each word, the last where it stands twice, and of no other', () => {
    fc.assert(
      fc.property(words, words, (listed, others) => {
        const find = indexWords(startKernel(100_000), listed.join('\n'), false)
        const lines = listed.length === 0 ? [''] : listed
        for (const word of [...listed, ...others]) {
          const line = lines.lastIndexOf(word)
          expect(find(word)).toBe(line < 0 ? undefined : line)
        }
      }),
    )
  })

  test('gives the number behind each word where it has one', () => {
    const find = indexWords(startKernel(100_000), 'a 32\nnew town 4\naachen 16384', true)
    expect(['a', 'new town', 'aachen', 'new', 'town', ''].map(find)).toEqual([
      32,
      4,
      16384,
      undefined,
      undefined,
      undefined,
    ])
  })

  test('finds no word that is longer than all', () => {
    expect(indexWords(startKernel(100_000), 'a\nb', false)('a'.repeat(5000))).toBeUndefined()
  })
})
