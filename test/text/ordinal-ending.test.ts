import { describe, expect, it } from 'vitest'
import { ordinalEnding } from '../../src/text/ordinal-ending.ts'
import { readOrdinal } from '../../src/text/read-ordinal.ts'

describe('ordinalEnding', () => {
  it.each([
    [0, 'th'],
    [1, 'st'],
    [2, 'nd'],
    [3, 'rd'],
    [4, 'th'],
    [11, 'th'],
    [12, 'th'],
    [13, 'th'],
    [21, 'st'],
    [111, 'th'],
    [112, 'th'],
    [1_003, 'rd'],
  ])('ends %d in "%s"', (value, ending) => {
    expect(ordinalEnding(value)).toBe(ending)
  })

  it('makes ordinals that are read back', () => {
    for (let value = 1; value <= 1_200; value += 1) expect(readOrdinal(`${value}${ordinalEnding(value)}`)).toBe(value)
  })
})
