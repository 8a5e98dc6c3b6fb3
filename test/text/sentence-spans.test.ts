import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSentences } from '../../src/text/sentence-spans.ts'

const cases: readonly { readonly what: string; readonly sentences: readonly string[] }[] = [
  { what: 'full stops, question and exclamation marks', sentences: ['It rained.', 'Did it stop?', 'No!'] },
  { what: 'titles and initials', sentences: ['Dr. J. R. Lee met Mrs. Hall.', 'They left St. Ives.'] },
  { what: 'an initialism in the middle', sentences: ['The U.S. Army built it.', 'It stood.'] },
  { what: 'an initialism at the end', sentences: ['It was built in the U.S.', 'The army left.'] },
  {
    what: 'times of day',
    sentences: ['It opened at 9 a.m. Tuesday.', 'It closed at 5 p.m.', 'The crowd left.'],
  },
  { what: 'decimal figures', sentences: ['It cost 4.5 million.', 'It took 2.25 years.'] },
  { what: 'numbered things', sentences: ['He played No. 7 Bach.', 'Was it good?', 'No.', 'It was not.'] },
  { what: 'quotations', sentences: ['“We won.”', 'She smiled.', '“Did you?” he asked.'] },
  { what: 'three points in a sentence', sentences: ['They came ... and went.', 'All was still.'] },
  { what: 'other scripts', sentences: ['Él llegó.', 'Ça va?', 'Ωραία μέρα.'] },
]

const oneOf = (text: string) => findSentences({ text, passages: [{ start: 0, end: text.length }] })

describe('findSentences', () => {
  it.each(cases)('keeps $what apart as a reader would', ({ sentences }) => {
    const text = sentences.join(' ')
    expect(oneOf(text).map(spans => spans.map(({ start, end }) => text.slice(start, end)))).toEqual([sentences])
  })

  it.each(['A. ', 'It rained. ', 'a\n', '“', '? a U.S. Mr. ', '.'])('takes a long text of %j in a moment', piece => {
    const text = piece.repeat(200_000 / piece.length)
    const begun = performance.now()
    expect(oneOf(text).flat().length).toBeGreaterThan(0)
    expect(performance.now() - begun).toBeLessThan(1_000)
  })

  it('never lets a sentence cross a paragraph', () => {
    const text = 'A heading\n\nIt rained. It poured'
    const found = findSentences({
      text,
      passages: [
        { start: 0, end: 9 },
        { start: 11, end: text.length },
      ],
    })
    expect(found.map(spans => spans.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['A heading'],
      ['It rained.', 'It poured'],
    ])
  })

  it('covers every visible character of any text once, in order', () => {
    const word = fc.constantFrom('Dr.', 'No.', 'U.S.', 'He', 'rained.', '“Go!”', '5.', '\n', '…', '🙂', ' ', 'a.m.')
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
      fc.array(word, { minLength: 1, maxLength: 20 }).map(words => words.join(' ')),
    )
    fc.assert(
      fc.property(texts, text => {
        const spans = oneOf(text).flat()
        spans.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
        })
        const covered = spans.map(({ start, end }) => text.slice(start, end)).join('')
        expect(covered.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
      }),
    )
  })
})
