import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findWords } from '../../src/text/word-spans.ts'

const cases: readonly (readonly [text: string, words: readonly string[]])[] = [
  ['It’s a well-made tunnel.', ['It’s', 'a', 'well-made', 'tunnel']],
  ['About 50,000 of 4.5 million', ['About', '50,000', 'of', '4.5', 'million']],
  ['“Yes,” she said: no!', ['Yes', 'she', 'said', 'no']],
  ['Łódź, cafe\u0301', ['Łódź', 'cafe\u0301']],
  ['… – ?', []],
]

describe('findWords', () => {
  it.each(cases)('of %j are %j', (text, words) => {
    expect(findWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(words)
  })

  it('leaves no letter and no digit out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
        const found = findWords(text).map(({ start, end }) => text.slice(start, end))
        expect(found.join('').replace(/[^\p{L}\p{N}]/gu, '')).toBe(text.replace(/[^\p{L}\p{N}]/gu, ''))
      }),
    )
  })
})
