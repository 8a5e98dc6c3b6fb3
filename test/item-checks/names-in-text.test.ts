import { describe, expect, it } from 'vitest'
import { entitiesCalledIn, entitiesNamedIn } from '../../src/item-checks/names-in-text.ts'
import { splitWords, standsIn } from '../../src/item-checks/words.ts'
import { readerOf } from '../../src/vocabulary/bank-reader.ts'
import { bankFiles, readBankOf } from '../interchange/read-bank.ts'

const slugs = bankFiles.map(([file]) => file.replace('.bank.json', ''))

describe('entitiesNamedIn', () => {
  it.each(slugs)('finds in every sentence of %s what asking for each name of each entity finds', slug => {
    const reader = readerOf(readBankOf(slug))
    const { text } = reader.bank.article
    const sentences = text.split(/(?<=[.?!])\s+/)
    const texts = [...sentences, ...sentences.map(words => words.toUpperCase()), text, '', 'The A, an …']
    for (const words of texts) {
      const plain = reader.bank.entities
        .map(entity => ({ entity, names: entity.names.filter(name => standsIn(words, name.text)) }))
        .filter(({ names }) => names.length > 0)
      expect(entitiesNamedIn(reader, words)).toEqual(plain)
    }
    expect(sentences.some(words => entitiesNamedIn(reader, words).length > 1)).toBe(true)
  })
})

describe('entitiesCalledIn', () => {
  it.each(slugs)('finds in every sentence of %s what entitiesNamedIn finds, less the descriptions', slug => {
    const reader = readerOf(readBankOf(slug))
    for (const words of reader.bank.article.text.split(/(?<=[.?!])\s+/)) {
      const proper = entitiesNamedIn(reader, words)
        .map(({ entity, names }) => ({ entity, names: names.filter(({ use }) => use !== 'description') }))
        .filter(({ names }) => names.length > 0)
      expect(entitiesCalledIn(reader, words, splitWords(words))).toEqual(proper)
    }
  })
})
