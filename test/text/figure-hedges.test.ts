import { describe, expect, it } from 'vitest'
import { type HedgeSide, takeHedges } from '../../src/text/figure-hedges.ts'
import { numberTokens } from '../../src/text/number-tokens.ts'

const cases: [string, string, HedgeSide[]][] = [
  ['160', '160', []],
  ['more than 160 strikes', '160 strikes', ['above']],
  ['160+', '160', ['above']],
  ['160 or more', '160', ['above']],
  ['no fewer than 160', '160', ['above']],
  ['fewer than 160', '160', ['below']],
  ['as many as 31,500', '31500', ['below']],
  ['up to about 30', '30', ['below', 'around']],
  ['~30', '30', ['around']],
  ['approx. 30 or so', '30', ['around', 'around']],
  ['not 30', 'not 30', []],
  ['more', 'more', []],
  ['', '', []],
]

describe('takeHedges', () => {
  it.each(cases)('leaves of "%s" the tokens "%s"', (text, left, sides) => {
    const taken = takeHedges(numberTokens(text))
    expect(taken.tokens.join(' ')).toBe(left)
    expect(taken.sides).toEqual(sides)
  })
})
