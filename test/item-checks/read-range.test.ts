import { describe, expect, it } from 'vitest'
import { readRange } from '../../src/item-checks/read-range.ts'

describe('readRange', () => {
  it.each([
    ['50', 50, 50, false],
    ['more than 160 raids', 160, Number.POSITIVE_INFINITY, true],
    ['up to 9 days', Number.NEGATIVE_INFINITY, 9, true],
    ['10 to 20 days', 10, 20, true],
    ['between 10 and 20 days', 10, 20, true],
  ])('reads “%s” from %d to %d', (text, low, high, isOpen) => {
    expect(readRange(text)).toMatchObject({ low, high, isOpen })
  })

  it.each([['London'], ['20 to 10'], ['2 cats, 3 dogs'], ['1 or 2 or 3'], ['']])('reads no range in “%s”', text => {
    expect(readRange(text)).toBeUndefined()
  })

  it('gives what is counted, whatever the hedge', () => {
    expect(readRange('more than 160 raids')?.scale).toBe(readRange('80 raids')?.scale)
  })
})
