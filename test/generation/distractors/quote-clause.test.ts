import { describe, expect, it } from 'vitest'
import { isDateline } from '../../../src/generation/distractors/is-dateline.ts'
import { quoteClause } from '../../../src/generation/distractors/quote-clause.ts'
import { standsElsewhere } from '../../../src/generation/distractors/stands-elsewhere.ts'
import { describeAnchor } from '../../../src/text/anchors.ts'
import { readerOf } from '../../../src/vocabulary/bank-reader.ts'
import { bridgeBank } from './bridge-bank.ts'

describe('quoteClause', () => {
  it.each([
    ['a whole clause', 'The harbour had 40 boats in 1990.', '40', '“The harbour had 40 boats in 1990”'],
    ['a footnote mark', 'The harbour had 40 boats in 1990.[21]', '40', undefined],
    ['a quotation in it', 'The guide said "it had 40 boats" in 1990.', '40', undefined],
    ['no verb', 'Forty boats, 40 sails and 20 men on board.', '40', undefined],
    ['no end', '40 boats', '40', undefined],
  ])('quotes only what stands alone: %s', (_what, text, words, quoted) => {
    const { reader, anchor } = placed(text, words)
    expect(quoteClause(reader, anchor)).toBe(quoted)
  })
})

describe('standsElsewhere', () => {
  it.each([
    [
      'The harbour had 40 boats in 1990.',
      'The article gives 50 here; 40 stands elsewhere: “The harbour had 40 boats in 1990”.',
    ],
    ['40 boats', 'The article gives 50 here; 40 stands elsewhere in it.'],
  ])('explains the figure of “%s”', (text, explained) => {
    const { reader, anchor } = placed(text, '40')
    const rationale = standsElsewhere(reader, { key: '50', other: '40', anchor })
    expect(rationale).toEqual({ text: explained, evidence: [[anchor]] })
  })
})

describe('isDateline', () => {
  it.each([
    ['Friday, July 21, 2017', true],
    ['July 21, 2017', true],
    ['The boats left on July 21, 2017.', false],
  ])('judges “%s”', (text, is) => {
    const { reader, anchor } = placed(text, 'July 21, 2017')
    expect(isDateline(reader, anchor)).toBe(is)
  })
})

function placed(text: string, words: string) {
  const bank = bridgeBank()
  const passages = [{ start: 0, end: text.length }]
  const start = text.indexOf(words)
  return {
    reader: readerOf({ ...bank, article: { ...bank.article, text, passages } }),
    anchor: describeAnchor(text, { start, end: start + words.length }),
  }
}
