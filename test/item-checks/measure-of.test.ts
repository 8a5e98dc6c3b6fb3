import { describe, expect, it } from 'vitest'
import { measureOf } from '../../src/item-checks/measure-of.ts'

describe('measureOf', () => {
  it.each([
    ['12', '37'],
    ['about 12 minutes', '37 minutes'],
    ['a quarter', '40 percent'],
    ['3 May 1909', '25 July 1909'],
    ['July 1909', '1910'],
  ])('puts %s before %s', (low, high) => {
    expect(measureOf(low)?.value).toBeLessThan(measureOf(high)?.value ?? 0)
  })

  it.each([['London'], ['2 cats and 3 dogs'], ['Monday'], ['']])('reads no measure in “%s”', text => {
    expect(measureOf(text)).toBeUndefined()
  })

  it('keeps unlike things on scales of their own', () => {
    expect(measureOf('5 days')?.scale).not.toBe(measureOf('5 dogs')?.scale)
    expect(measureOf('1909')?.scale).toBe('date')
  })
})
