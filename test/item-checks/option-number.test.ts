import { describe, expect, it } from 'vitest'
import { isPlural } from '../../src/item-checks/option-number.ts'
import { readerOf } from '../../src/vocabulary/bank-reader.ts'
import { airliftBank } from './airlift-bank.ts'

const reader = readerOf(airliftBank())

describe('isPlural', () => {
  it.each([
    ['A guide from the museum in the old town', false],
    ['Several guides from the museum in the old town', true],
    ['a few boats', true],
    ['soldiers', true],
    ['a series of raids', false],
    ['means', false],
    ['Some bread', false],
  ])('tells the number of “%s”', (text, expected) => {
    expect(isPlural(reader, text)).toBe(expected)
  })

  it('leaves open what a long phrase without a word of number speaks of', () => {
    expect(isPlural(reader, 'the guides who came from the museum')).toBeUndefined()
  })
})
