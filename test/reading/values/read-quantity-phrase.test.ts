import { describe, expect, it } from 'vitest'
import { readQuantityPhrase } from '../../../src/reading/values/read-quantity-phrase.ts'
import { parseShort } from '../parse-short.ts'
import { noQuantities, quantityCases } from './quantity-cases.ts'

describe('readQuantityPhrase', () => {
  it.each(quantityCases)('reads "$words"', ({ source, words, quantity }) => {
    const sentence = parseShort(source)
    const read = readQuantityPhrase(sentence, wholeOf(sentence))
    const tokens = read === undefined ? [] : sentence.tokens.slice(read.first, read.last + 1)
    expect(read?.quantity).toMatchObject(quantity)
    expect(read?.quantity.hedge).toEqual(quantity.hedge)
    expect(tokens.map(({ text }) => text).join(' ')).toBe(words)
  })

  it.each(noQuantities)('reads no amount in $title', ({ source }) => {
    const sentence = parseShort(source)
    expect(readQuantityPhrase(sentence, wholeOf(sentence))).toBeUndefined()
  })
})

const wholeOf = (sentence: ReturnType<typeof parseShort>) => {
  const head = sentence.tokens.findIndex(token => token.head === -1)
  return { first: 0, last: sentence.tokens.length - 1, head }
}
