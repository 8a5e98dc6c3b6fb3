import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceAround } from '../../src/text/sentence-around.ts'

const around = (text: string, words: string) => {
  const start = text.indexOf(words)
  const { start: from, end } = sentenceAround(text, { start, end: start + words.length })
  return text.slice(from, end)
}

describe('sentenceAround', () => {
  it.each([
    ['the first', 'Ada won. Ben lost. Cara ran.', 'Ada', 'Ada won.'],
    ['one between', 'Ada won. Ben lost. Cara ran.', 'lost', 'Ben lost.'],
    ['the last', 'Ada won. Ben lost. Cara ran.', 'ran', 'Cara ran.'],
    ['one in its paragraph', 'Ada won.\n\nBen lost\n\nCara ran.', 'Ben', 'Ben lost'],
    ['one with a title', 'Ada won. Mr. Holm lost to Dr. Lie. Cara ran.', 'lost', 'Mr. Holm lost to Dr. Lie.'],
    [
      'one with initials',
      'Ada won. B. J. Holm went to the U.S. Army. Cara ran.',
      'went',
      'B. J. Holm went to the U.S. Army.',
    ],
    ['one with a decimal', 'Ada won. Ben ran 3.5 miles. Cara ran.', 'miles', 'Ben ran 3.5 miles.'],
    ['one that ends in a quotation', '“Ada won.” Ben lost. Cara ran.', 'Ben', 'Ben lost.'],
    ['two where the span is in both', 'Ada won. Ben lost. Cara ran.', 'won. Ben', 'Ada won. Ben lost.'],
  ])('finds %s', (_what, text, words, sentence) => {
    expect(around(text, words)).toBe(sentence)
  })

  it('holds the span, whatever the text', () => {
    const text = fc.array(fc.constantFrom('Ada', ' ', '. ', '\n\n', 'ran', '!” ', '3.5', 'Mr. '), { minLength: 1 })
    fc.assert(
      fc.property(
        text.map(parts => `x${parts.join('')}x`),
        fc.nat(),
        fc.nat(),
        (words, one, other) => {
          const [start, end] = [one % words.length, other % words.length].sort((a, b) => a - b) as [number, number]
          fc.pre(words.slice(start, end + 1).trim() === words.slice(start, end + 1))
          const found = sentenceAround(words, { start, end: end + 1 })
          expect(found.start).toBeLessThanOrEqual(start)
          expect(found.end).toBeGreaterThanOrEqual(end + 1)
        },
      ),
    )
  })
})
