import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Distractor } from '../../src/generation/distractors/distractor.ts'
import { pickDistractors } from '../../src/generation/pick-distractors.ts'

const pick = (key: string, texts: readonly string[]) =>
  pickDistractors(key, texts.map(distractor)).map(({ text }) => text)

describe('pickDistractors', () => {
  it.each([
    ['the three best', 'Iraq', ['Iran', 'Syria', 'Qatar', 'Oman', 'Egypt'], ['Iran', 'Syria', 'Qatar']],
    ['all where there are fewer', 'Iraq', ['Iran', 'Syria'], ['Iran', 'Syria']],
    ['none where there is none', 'Iraq', [], []],
    ['none twice', 'Iraq', ['Iran', 'Iran', 'Syria', 'Iran', 'Oman'], ['Iran', 'Syria', 'Oman']],
    [
      'a longer one for the last where the key would stand out',
      'Saudi Arabia',
      ['Iran', 'Oman', 'Iraq', 'Chad', 'South Korea'],
      ['Iran', 'Oman', 'South Korea'],
    ],
    [
      'the best where nothing is long enough',
      'Saudi Arabia',
      ['Iran', 'Oman', 'Iraq', 'Chad'],
      ['Iran', 'Oman', 'Iraq'],
    ],
    [
      'the best where one of them is long enough',
      'Saudi Arabia',
      ['Iran', 'New Zealand', 'Iraq', 'South Korea'],
      ['Iran', 'New Zealand', 'Iraq'],
    ],
  ])('picks %s', (_what, key, ranked, picked) => {
    expect(pick(key, ranked)).toEqual(picked)
  })

  it('lets the key be the longest by a fifth only where every wrong option is shorter', () => {
    const words = fc.string({ minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 8 }), (key, ranked) => {
        const picked = pick(key, ranked)
        const isCovered = (texts: readonly string[]) => texts.some(text => key.length < text.length * 1.2)
        expect(isCovered(picked)).toBe(isCovered(ranked))
        expect(picked.length).toBe(Math.min(3, new Set(ranked).size))
        expect(new Set(picked).size).toBe(picked.length)
      }),
    )
  })
})

function distractor(text: string): Distractor {
  return {
    text,
    origin: { from: 'pool', pool: 'test', entry: text },
    excluded: 'not-stated',
    rationale: { text: `The article does not mention ${text}.`, evidence: [] },
  }
}
