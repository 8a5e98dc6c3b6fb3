import { describe, expect, it } from 'vitest'
import { pools, wordingsOf } from '../../src/generation/pools/pools.ts'
import { isUnmentioned } from '../../src/item-checks/is-unmentioned.ts'
import { standsIn } from '../../src/item-checks/words.ts'
import { readerOf } from '../../src/vocabulary/bank-reader.ts'
import { bankFiles, readBankOf } from '../interchange/read-bank.ts'

const slugs = bankFiles.map(([file]) => file.replace('.bank.json', ''))

describe('isUnmentioned', () => {
  it.each(slugs)('tells of each entry of a pool and each name of %s what reading all names tells', slug => {
    const reader = readerOf(readBankOf(slug))
    const { article, entities } = reader.bank
    const names = entities.flatMap(entity => entity.names.map(({ text }) => text))
    const words = names.flatMap(name => name.split(' '))
    const wordings = pools.flatMap(({ entries }) => entries.flatMap(wordingsOf))
    const asked = [...wordings, ...names, ...words, ...names.map(name => `${name} Junior`), 'the', '…']
    const plain = asked.filter(
      entry => !standsIn(article.text, entry) && !names.some(name => standsIn(name, entry) || standsIn(entry, name)),
    )
    expect(asked.filter(entry => isUnmentioned(reader, entry))).toEqual(plain)
    expect(plain.length).toBeGreaterThan(0)
  })
})
