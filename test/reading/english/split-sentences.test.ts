import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../src/reading/english/split-sentences.ts'

const cases: readonly { readonly what: string; readonly sentences: readonly string[] }[] = [
  { what: 'full stops, question and exclamation marks', sentences: ['The river rose.', 'Did it stop?', 'It did!'] },
  { what: 'titles and initials', sentences: ['Dr. J. R. Lee met Mrs. Hall.', 'They left St. Ives.'] },
  { what: 'an initialism in the middle', sentences: ['The U.S. Army built it.', 'It stood for years.'] },
  { what: 'an initialism at the end', sentences: ['It was built in the U.S.', 'The army left.'] },
  { what: 'times of day', sentences: ['The hall opened at 9 a.m. on Tuesday.', 'The crowd left.'] },
  { what: 'decimal figures', sentences: ['It cost 4.5 million.', 'It took 2.25 years.'] },
  { what: 'quotations', sentences: ['"We won the cup," she said.', '"Did you?" he asked.'] },
  { what: 'a stop within quotation marks', sentences: ['She said: “The bridge is safe.”', 'Nobody crossed it.'] },
  { what: 'brackets', sentences: ['The dam (built in 1936) holds.', 'Its lake is Lake Mead.'] },
]

const textsOf = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))

describe('splitSentences', () => {
  it.each(cases)('keeps $what apart as a reader would', ({ sentences }) => {
    expect(textsOf(sentences.join(' '))).toEqual(sentences)
  })

  it('leaves the number of a note with the sentence before it', () => {
    expect(textsOf('The river rose. 4\n\nIt fell. 12 boats sank.')).toEqual([
      'The river rose. 4',
      'It fell.',
      '12 boats sank.',
    ])
  })

  it('counts paragraphs, and takes a line without a stop for a heading', () => {
    const found = splitSentences('The new bridge\n\nIt opened. It is long.\n\nNobody paid.')
    expect(found.map(({ paragraph, block }) => [paragraph, block])).toEqual([
      [0, 'heading'],
      [1, 'prose'],
      [1, 'prose'],
      [2, 'prose'],
    ])
  })

  it('keeps to the blocks it is given', () => {
    const text = 'One fish. Two fish'
    const found = splitSentences(text, [
      { start: 0, end: 3, kind: 'list' },
      { start: 10, end: 18, kind: 'caption' },
    ])
    expect(found.map(({ start, end, block }) => [text.slice(start, end), block])).toEqual([
      ['One', 'list'],
      ['Two fish', 'caption'],
    ])
  })

  it('ends a sentence with its line', () => {
    expect(textsOf('first of all\nlast of all.')).toEqual(['first of all', 'last of all.'])
  })

  const word = fc.constantFrom(
    ...['Dr.', 'No.', 'U.S.', 'He', 'rained.', '“Go!”', '5.', '\n', '\n\n', '…', '🙂', ' ', '-'],
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(word, { maxLength: 25 }).map(words => words.join(' ')),
  )

  it('covers every visible character of any text once, in order, and gives the same twice', () => {
    fc.assert(
      fc.property(texts, text => {
        const sentences = splitSentences(text)
        let at = 0
        for (const { start, end, tokens } of sentences) {
          expect(tokens.length).toBeGreaterThan(0)
          expect([tokens[0]?.start, tokens.at(-1)?.end]).toEqual([start, end])
          for (const token of tokens) {
            expect(text.slice(at, token.start)).toMatch(/^[\s\u200B\u2060]*$/)
            expect(token.text).toBe(text.slice(token.start, token.end))
            at = token.end
          }
          expect(text.slice(start, end)).not.toContain('\n')
        }
        expect(text.slice(at)).toMatch(/^[\s\u200B\u2060]*$/)
        expect(splitSentences(text)).toEqual(sentences)
      }),
      { numRuns: 300 },
    )
  })

  it.each(['A. ', 'It rained. ', 'a\n', '“', '? a U.S. Mr. ', '.', 'It', '(“', '\n\nA'])(
    'takes a long text of %j in a moment',
    piece => {
      const text = piece.repeat(100_000 / piece.length)
      const begun = process.cpuUsage()
      expect(splitSentences(text).length).toBeGreaterThan(0)
      expect(process.cpuUsage(begun).user / 1000).toBeLessThan(3_000)
    },
  )
})
