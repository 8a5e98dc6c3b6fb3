import { describe, expect, it } from 'vitest'
import { readOrdinal } from '../../src/text/read-ordinal.ts'

const read: [string, number][] = [
  ['first', 1],
  ['third', 3],
  ['the third', 3],
  ['Fifth', 5],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twelfth', 12],
  ['fourteenth', 14],
  ['twentieth', 20],
  ['twenty-first', 21],
  ['thirty ninth', 39],
  ['hundredth', 100],
  ['one hundred and first', 101],
  ['1st', 1],
  ['2nd', 2],
  ['the 3rd', 3],
  ['11th', 11],
  ['21st', 21],
  ['112th', 112],
  ['1,000th', 1000],
]
const unread = ['', 'the', 'three', '3', '3th', '11st', 'fiveth', 'oneth', 'north', 'third of', 'twenty twenty-first']

describe('readOrdinal', () => {
  it.each(read)('reads "%s" as %d', (text, value) => {
    expect(readOrdinal(text)).toBe(value)
  })
  it.each(unread)('does not read "%s" as an ordinal', text => {
    expect(readOrdinal(text)).toBeUndefined()
  })
})
