import { describe, expect, it } from 'vitest'
import { isInArticle } from '../../../src/generation/distractors/stated-in-article.ts'
import { readerOf } from '../../../src/vocabulary/bank-reader.ts'
import { bankFiles, readBankOf } from '../../interchange/read-bank.ts'

const slugs = bankFiles.map(([file]) => file.replace('.bank.json', ''))

describe('isInArticle', () => {
  it.each(slugs)('tells of dates and pieces of %s what reading the whole article tells', slug => {
    const reader = readerOf(readBankOf(slug))
    const { text } = reader.bank.article
    const pieces = Array.from({ length: text.length }, (_, at) => text.slice(at, at + 12))
    const dates = ['19 September 2014', '5 September 2014', '2014', 'the 1930s', 'the 20th century', '1930 1930']
    for (const words of [...pieces, ...pieces.map(piece => `${piece}2014`), ...dates])
      expect([words, isInArticle(reader, words)]).toEqual([words, text.includes(words)])
  })
})
