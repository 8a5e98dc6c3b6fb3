import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeAnchor, findAnchor, occurrencesOf } from '../../src/text/anchors.ts'
import type { Span } from '../../src/vocabulary/span.ts'

// Few letters, so that words recur; some of them take two code units.
const letters = fc.constantFrom('a', 'b', ' ', '\n', 'é', '😀', '𝄞')
const texts = fc.oneof(fc.string({ unit: letters, minLength: 1 }), fc.string({ unit: 'binary', minLength: 1 }))

// Spans begin and end between whole characters.
const marked = texts.chain(text => {
  const characters = [...text]
  const offset = (count: number) => characters.slice(0, count).join('').length
  return fc.tuple(fc.nat(characters.length - 1), fc.nat(characters.length - 1)).map(([one, other]) => ({
    text,
    span: { start: offset(Math.min(one, other)), end: offset(Math.max(one, other) + 1) },
  }))
})

describe('describeAnchor', () => {
  it('keeps the words and 24 code units on each side', () => {
    const text = 'The leaders of thirty countries met in Paris on Monday to speak of Iraq.'
    const start = text.indexOf('Paris')
    expect(describeAnchor(text, { start, end: start + 5 })).toEqual({
      start,
      end: start + 5,
      exact: 'Paris',
      prefix: 'thirty countries met in ',
      suffix: ' on Monday to speak of I',
    })
  })

  it('is undone by findAnchor in any text, at any span', () => {
    fc.assert(
      fc.property(marked, ({ text, span }) => {
        expect(findAnchor(text, describeAnchor(text, span))).toEqual(span)
      }),
      { numRuns: 500 },
    )
  })

  it('never cuts a character in two', () => {
    fc.assert(
      fc.property(marked, ({ text, span }) => {
        const { exact, prefix, suffix } = describeAnchor(text, span)
        for (const words of [exact, prefix, suffix]) expect(words).not.toMatch(/\p{Surrogate}/u)
        expect(text.slice(0, span.start).endsWith(prefix) && text.startsWith(suffix, span.end)).toBe(true)
      }),
      { numRuns: 500 },
    )
    const faces = '😀'.repeat(40)
    expect(describeAnchor(`${faces}x${faces}`, { start: 80, end: 81 })).toMatchObject({
      prefix: '😀'.repeat(12),
      suffix: '😀'.repeat(12),
    })
    expect(describeAnchor(`${faces}xy${faces}`, { start: 81, end: 82 }).prefix).toBe(`${'😀'.repeat(11)}x`)
  })
})

describe('findAnchor', () => {
  const text = 'Mr Lund met Ms Okoro in Oslo. Later Mr Lund left Oslo by sea.'
  const first = spanOf(text, 'Lund', 0)
  const second = spanOf(text, 'Lund', 1)

  it.each([
    ['in front', 'In 1987 ', ''],
    ['behind', '', ' Nobody saw it.'],
    ['on both sides', 'It is told here that ', ' So it went.'],
  ])('finds the same words after an edit %s', (_where, before, after) => {
    for (const { start, end } of [first, second])
      expect(findAnchor(before + text + after, describeAnchor(text, { start, end }))).toEqual({
        start: start + before.length,
        end: end + before.length,
      })
  })

  it('tells two occurrences apart by their context, though another stands at the old place', () => {
    const before = 'one two six one two ten one two'
    const span = spanOf(before, 'two', 1)
    const after = `one two ${before}`
    expect(findAnchor(after, describeAnchor(before, span))).toEqual({ start: span.start + 8, end: span.end + 8 })
  })

  it('finds words whose neighbours changed, where they stand once', () => {
    expect(findAnchor('In Bergen, Ada Lund stayed.', describeAnchor(text, first))).toEqual({ start: 15, end: 19 })
  })

  it('gives nothing where the words are gone', () => {
    expect(findAnchor('Nobody met anybody.', describeAnchor(text, first))).toBeUndefined()
    expect(findAnchor('', describeAnchor(text, first))).toBeUndefined()
  })

  it('gives nothing where two places fit equally well', () => {
    expect(findAnchor('Lund or Lund', { start: 40, end: 44, exact: 'Lund', prefix: '', suffix: '' })).toBeUndefined()
    expect(findAnchor('x Lund y Lund z', describeAnchor('Lund', { start: 0, end: 4 }))).toBeUndefined()
  })

  it('gives nothing for no words', () => {
    expect(findAnchor(text, { start: 0, end: 1, exact: '', prefix: '', suffix: '' })).toBeUndefined()
  })

  it('gives only places where the words stand, whatever became of the text', () => {
    fc.assert(
      fc.property(marked, texts, ({ text: before, span }, after) => {
        const anchor = describeAnchor(before, span)
        const found = findAnchor(after, anchor)
        expect(found === undefined ? anchor.exact : after.slice(found.start, found.end)).toBe(anchor.exact)
      }),
    )
  })
})

describe('occurrencesOf', () => {
  it.each([
    ['aaa', 'aa', [0, 1]],
    ['one two', 'three', []],
    ['one two', '', []],
    ['', 'a', []],
  ])('finds in %j the places of %j', (text, words, places) => {
    expect(occurrencesOf(text, words)).toEqual(places)
  })
})

function spanOf(text: string, words: string, which: number): Span {
  const start = occurrencesOf(text, words)[which] ?? -1
  return { start, end: start + words.length }
}
