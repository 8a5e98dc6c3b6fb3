import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findVerbatim } from '../../src/text/find-verbatim.ts'

const text = 'It’s the art of a party – a “big” party.'
const quoted = (quote: string) => findVerbatim(text, quote).map(({ start, end }) => text.slice(start, end))

test.each([
  ['art', ['art']],
  ['party', ['party', 'party']],
  ["It's the art", ['It’s the art']],
  ['party - a "big" party', ['party – a “big” party']],
  ['the\u00a0art', ['the art']],
  [' of  a ', ['of a']],
  ['par', []],
  ['arty', []],
  ['The art', []],
  ['an art', []],
  ['', []],
  [' ', []],
])('“%s” stands as %j', (quote, found) => {
  expect(quoted(quote)).toEqual(found)
})

test('a stretch bounds where a quote is looked for', () => {
  expect(findVerbatim(text, 'party', { start: 25, end: text.length })).toEqual([{ start: 34, end: 39 }])
  expect(findVerbatim(text, 'party', { start: 0, end: 20 })).toEqual([])
})

test('a place within a word or a combined sign is none', () => {
  expect(findVerbatim('cafe\u0301s', 'cafe')).toEqual([])
  expect(findVerbatim('𝒜bc', 'bc')).toEqual([])
})

test('whatever is found has the letters of the quote', () => {
  const piece = fc.array(fc.constantFrom('a', 'B', 'é', '𝒜', '’', "'", '–', '-', ' ', '\n', '“', '.'), {
    maxLength: 30,
  })
  fc.assert(
    fc.property(piece, piece, (one, two) => {
      const [whole, quote] = [one.join(''), two.slice(0, 5).join('')]
      const letters = (words: string) => words.replace(/[^\p{L}]/gu, '')
      for (const { start, end } of findVerbatim(whole, quote))
        expect(letters(whole.slice(start, end))).toBe(letters(quote))
    }),
  )
})
