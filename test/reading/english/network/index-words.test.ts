import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexWords } from '../../../../src/reading/english/network/index-words.ts'
import { startKernel } from '../../../../src/reading/english/network/kernel.ts'

const bytes = (list: string) => new TextEncoder().encode(list)
const sorted = (list: readonly string[]) =>
  [...new Set(list)].sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '😀', "'"), minLength: 1, maxLength: 4 }), {
  maxLength: 30,
})

describe('a list of words in the memory of the kernel', () => {
  test('gives the number of the line of each word, and of no other', () => {
    fc.assert(
      fc.property(words, words, (some, others) => {
        const listed = sorted(some)
        const find = indexWords(startKernel(100_000), bytes(listed.join('\n')), false)
        for (const word of [...listed, ...others, '']) {
          const line = listed.indexOf(word)
          expect(find(word)).toBe(line < 0 ? undefined : line)
        }
      }),
    )
  })

  test('counts the lines of a list of many blocks', () => {
    const listed = sorted(Array.from({ length: 5000 }, (_, at) => `w${at * 7}`))
    const find = indexWords(startKernel(200_000), bytes(listed.join('\n')), false)
    expect(listed.map(find)).toEqual(listed.map((_, at) => at))
    expect(['w', 'w1', 'w0x', 'x', ''].map(find)).toEqual([1, 2, 3, 4, 5].map(() => undefined))
  })

  test('gives the number behind each word where it has one', () => {
    const find = indexWords(startKernel(100_000), bytes("a 32\naa 4\naachen 16384\nd'ivoire 0"), true)
    expect(['a', 'aa', 'aachen', "d'ivoire"].map(find)).toEqual([32, 4, 16384, 0])
    expect(['aac', 'aachens', '32', 'b', ''].map(find)).toEqual([1, 2, 3, 4, 5].map(() => undefined))
  })

  test('finds no word that is longer than all', () => {
    expect(indexWords(startKernel(100_000), bytes('a\nb'), false)('a'.repeat(5000))).toBeUndefined()
  })
})
