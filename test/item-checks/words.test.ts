import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standsIn } from '../../src/item-checks/words.ts'

const standing: readonly (readonly [text: string, wording: string, expected: boolean])[] = [
  ['a small bridge', 'all', false],
  ['all bridges', 'all', true],
  ['what it is', 'IS', false],
  ['what IS held', 'IS', true],
  ['tell us', 'US', false],
  ['the US secretary', 'US', true],
  ["Iraq's territory", 'Iraq', true],
  ['the Al-Dhafra air base', 'Al Dhafra', true],
  ['François Hollande spoke', 'francois hollande', true],
  ['Iranian', 'Iran', false],
]

describe('standsIn', () => {
  it.each(standing)('in "%s", "%s" stands: %s', (text, wording, expected) => {
    expect(standsIn(text, wording)).toBe(expected)
  })

  it('finds any run of whole words', () => {
    const word = fc.stringMatching(/^[b-z]{2,8}$/).filter(one => one !== 'the')
    fc.assert(
      fc.property(fc.array(word), fc.array(word, { minLength: 1 }), fc.array(word), (before, run, after) => {
        expect(standsIn([...before, ...run, ...after].join(' '), run.join(' '))).toBe(true)
      }),
    )
  })
})
