import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeEnglishReader } from '../../../src/reading/english/make-english-reader.ts'
import { rateFacts } from '../../../src/reading/english/rate-facts.ts'
import { readFacts } from '../../../src/reading/read-facts.ts'
import { sampleText, shippedReader } from './read-sample.ts'

const about = { headline: 'A bridge between two countries', writtenOn: '2026-10-05' }

describe('the English reader, with the weights that are shipped', () => {
  const reading = shippedReader()(sampleText, about)
  const said = (kind: string) =>
    reading.mentions
      .filter(mention => mention.kind === kind)
      .map(({ sentence, first, last }) => {
        const tokens = reading.parsed.sentences[sentence]?.tokens ?? []
        return sampleText.slice(tokens[first]?.start, tokens[last]?.end)
      })

  test('gives each word its own letters, a tag, a head within its sentence and how sure it is', () => {
    expect(reading.parsed.sentences.length).toBeGreaterThan(5)
    for (const [at, { tokens }] of reading.parsed.sentences.entries()) {
      expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1)
      expect(reading.sureness[at]?.arcs).toHaveLength(tokens.length)
      for (const token of tokens) {
        expect(sampleText.slice(token.start, token.end)).toBe(token.text)
        expect(token.head).toBeLessThan(tokens.length)
      }
      for (const chance of [...(reading.sureness[at]?.arcs ?? []), ...(reading.sureness[at]?.tags ?? [])]) {
        expect(chance).toBeGreaterThan(0)
        expect(chance).toBeLessThanOrEqual(1)
      }
    }
  })

  test('finds who, where and how much', () => {
    expect(said('person')).toContain('Thomas Danielsen')
    expect(said('place')).toEqual(expect.arrayContaining(['Copenhagen', 'Denmark', 'Sweden']))
    expect(said('organisation')).toContain('European Union')
    expect(said('date')).toEqual(expect.arrayContaining(['1 July 2000', 'Monday']))
    expect(said('percent')).toEqual(['about 30 percent'])
  })

  test('takes an acronym for the body that it stands for', () => {
    const { entities } = readFacts(reading.parsed)
    const union = entities.find(({ names }) => names.some(({ text }) => text === 'European Union'))
    expect(union?.names.map(({ text }) => text)).toContain('EU')
  })

  test('gives facts, each with a chance of being right', () => {
    const told = readFacts(reading.parsed)
    const rates = rateFacts(reading, told)
    expect(told.facts.length).toBeGreaterThan(2)
    expect(rates).toHaveLength(told.facts.length)
    for (const rate of rates) {
      expect(rate).toBeGreaterThan(0)
      expect(rate).toBeLessThan(1)
    }
  })

  test('reads the same text the same way again', () => {
    expect(shippedReader()(sampleText, about).parsed).toEqual(reading.parsed)
  })

  test('tells how much of a long text it has read', () => {
    const told: string[] = []
    const long = Array.from({ length: 60 }, () => sampleText).join('\n\n')
    shippedReader()(long, { ...about, onProgress: (done, total) => told.push(`${done <= total} ${done > 0}`) })
    expect(told.length).toBeGreaterThan(1)
    expect(new Set(told)).toEqual(new Set(['true true']))
  })

  test('never throws, whatever the text', () => {
    const words = fc.constantFrom(
      'IS',
      'the',
      '“',
      '\u{1F600}',
      '12,000',
      'U.S.',
      'Ann',
      'said',
      ',',
      '.',
      'as many as',
      '\n\n',
      'e\u0301',
    )
    const texts = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 40 }).map(all => all.join(' ')),
    )
    fc.assert(
      fc.property(texts, text => {
        const { parsed } = shippedReader()(text, about)
        for (const token of parsed.sentences.flatMap(({ tokens }) => tokens))
          expect(text.slice(token.start, token.end)).toBe(token.text)
        readFacts(parsed)
      }),
      { numRuns: 60 },
    )
  })

  test('is not made of anything but weights', () => {
    expect(() => makeEnglishReader({ head: new Uint8Array(3), tensors: new Uint8Array(0) })).toThrow(TypeError)
  })
})
