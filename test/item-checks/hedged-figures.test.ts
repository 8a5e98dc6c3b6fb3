import { describe, expect, it } from 'vitest'
import { findHedgeOf, hasHedge } from '../../src/item-checks/hedged-figures.ts'

const figure = (value: number) => ({ value, form: 'number' as const })

describe('findHedgeOf', () => {
  it.each([
    ['The planes made more than 160 raids.', 160, 'more than 160'],
    ['It took about thirty-seven minutes.', 37, 'about thirty-seven'],
    ['As many as 31,500 fighters may be there.', 31500, 'As many as 31,500'],
    ['It cost nearly £2 million.', 2000000, 'nearly £2 million'],
  ])('finds how “%s” softens %d', (text, value, words) => {
    expect(findHedgeOf(text, figure(value))?.startsWith(words)).toBe(true)
  })

  it.each([
    ['The planes made 160 raids.', 160],
    ['More than 160 raids: on one day there were 160.', 160],
    ['More than 160 raids were made in 90 days.', 90],
    ['About 1949 the city grew.', 1949],
    ['', 5],
  ])('finds nothing in “%s” about %d', (text, value) => {
    expect(findHedgeOf(text, figure(value))).toBeUndefined()
  })
})

describe('hasHedge', () => {
  it('knows a hedge by whole words', () => {
    expect([hasHedge('about 5'), hasHedge('the handsome 5'), hasHedge('underground')]).toEqual([true, false, false])
  })
})
