import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '../../src/text/edit-distance.ts'

const pairs: [string, string, number][] = [
  ['', '', 0],
  ['', 'abc', 3],
  ['Kerry', 'Kerry', 0],
  ['Kerry', 'Kery', 1],
  ['Kerry', 'Kerrry', 1],
  ['Kerry', 'Kerri', 1],
  ['Kerry', 'Keryr', 1],
  ['kerry', 'ekrry', 1],
  ['Kerry', 'kerry', 1],
  ['Iran', 'Iraq', 1],
  ['Niger', 'Nigeria', 2],
  ['kitten', 'sitting', 3],
  ['ca', 'abc', 3],
]
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })

describe('editDistance', () => {
  it.each(pairs)('counts between "%s" and "%s" %d edits', (one, other, edits) => {
    expect(editDistance(one, other)).toBe(edits)
  })
  it('is symmetric, zero for equal words alone, and at most the longer length', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const edits = editDistance(one, other)
        expect(editDistance(other, one)).toBe(edits)
        expect(edits === 0).toBe(one === other)
        expect(edits).toBeLessThanOrEqual(Math.max(one.length, other.length))
        expect(edits).toBeGreaterThanOrEqual(Math.abs(one.length - other.length))
      }),
    )
  })
  it('counts one edit for a letter put in, left out or swapped with the next', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { minLength: 2 }), fc.nat(), (letters, place) => {
        const at = place % (letters.length - 1)
        const text = letters.join('')
        const swapped = [...letters.slice(0, at), letters[at + 1], letters[at], ...letters.slice(at + 2)].join('')
        expect(editDistance(text, swapped)).toBe(1)
        expect(editDistance(text, text.slice(0, at) + text.slice(at + 1))).toBe(1)
        expect(editDistance(text, `${text.slice(0, at)}x${text.slice(at)}`)).toBe(1)
      }),
    )
  })
})
