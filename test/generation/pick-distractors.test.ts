import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Distractor } from '../../src/generation/distractors/distractor.ts'
import { pickDistractors, standsOut } from '../../src/generation/pick-distractors.ts'
import { describeAnchor } from '../../src/text/anchors.ts'

// A plus marks what the article speaks of; all else is from a pool.
const pick = (key: string, texts: readonly string[]) =>
  pickDistractors(key, texts.map(distractor)).map(({ text, origin }) => `${origin.from === 'pool' ? '' : '+'}${text}`)

describe('pickDistractors', () => {
  it.each([
    ['the three best', 'Iraq', ['Iran', 'Syria', 'Qatar', 'Oman', 'Egypt'], ['Iran', 'Syria', 'Qatar']],
    ['all where there are fewer', 'Iraq', ['Iran', 'Syria'], ['Iran', 'Syria']],
    ['the only one', 'Iraq', ['Iran'], ['Iran']],
    ['none where there is none', 'Iraq', [], []],
    ['none twice', 'Iraq', ['Iran', 'IRAN', 'Syria', 'the Iran', 'Oman'], ['Iran', 'Syria', 'Oman']],
    ['not the key again', 'Iraq', ['iraq', 'Iran', 'Syria', 'the Iraq'], ['Iran', 'Syria']],
    [
      'a longer one where the key stands out',
      'Saudi Arabia',
      ['Iran', 'Oman', 'Iraq', 'Chad', 'South Korea'],
      ['Iran', 'Oman', 'South Korea'],
    ],
    [
      'a shorter one where the key stands out',
      'Iran',
      ['Saudi Arabia', 'South Korea', 'New Zealand', 'Chad'],
      ['Saudi Arabia', 'South Korea', 'Chad'],
    ],
    [
      'the best where nothing is long enough',
      'Saudi Arabia',
      ['Iran', 'Oman', 'Iraq', 'Chad'],
      ['Iran', 'Oman', 'Iraq'],
    ],
    ['the three of the article', 'Iraq', ['+Iran', '+Syria', '+Qatar', 'Oman'], ['+Iran', '+Syria', '+Qatar']],
    ['none of a pool beside two of the article', 'Iraq', ['+Iran', '+Syria', 'Oman', 'Chad'], ['+Iran', '+Syria']],
    ['one of a pool beside one of the article', 'Iraq', ['+Iran', 'Oman', 'Chad', 'Niger'], ['+Iran', 'Oman']],
  ])('picks %s', (_what, key, ranked, picked) => {
    expect(pick(key, ranked)).toEqual(picked)
  })

  it('reads no more of the ranking than it needs', () => {
    const names = 'Iran Syria Qatar Oman Egypt Libya Yemen Jordan Sudan Chad'.split(' ')
    let read = 0
    function* ranking() {
      for (const name of names) {
        read += 1
        yield distractor(`+${name}`)
      }
    }
    expect(pickDistractors('Iraq', ranking())).toHaveLength(3)
    expect(read).toBe(7)
  })

  it.each([
    ['the longest', 3],
    ['the second shortest', 1],
    ['the shortest', 0],
  ])('makes the key %s where that is drawn', (_what, drawn) => {
    const texts = [
      '+Switzerland',
      '+New Zealand',
      '+Australia',
      '+Argentina',
      '+Singapore',
      '+Saudi Arabia',
      '+Afghanistan',
    ]
    const picked = pickDistractors('Montenegro', texts.map(distractor), drawn)
    expect(picked.filter(({ text }) => text.length < 'Montenegro'.length)).toHaveLength(drawn)
  })

  it('keeps a misreading whatever length is drawn', () => {
    const [first, ...others] = ['+Poland', '+Cuba', '+Mali', '+Iran', '+Oman'].map(distractor)
    const anchor = describeAnchor('Poland', { start: 0, end: 6 })
    const misread = first === undefined ? [] : [{ ...first, origin: { from: 'misreading' as const, anchor } }]
    const picked = pickDistractors('Kenya', [...misread, ...others], 3)
    expect(picked.map(({ text }) => text)).toContain('Poland')
  })

  it('lets the key stand out by its length only where no choice helps', () => {
    const words = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'b', 'c') })
    fc.assert(
      fc.property(words, fc.uniqueArray(words, { minLength: 3, maxLength: 6 }), (key, ranked) => {
        const offered = ranked.filter(text => text !== key)
        fc.pre(offered.length >= 3)
        const picked = pick(key, offered)
        const isAvoidable = offered.some((one, at) =>
          offered.some((two, where) => where !== at && !standsOut(key, [one, two])),
        )
        expect(standsOut(key, picked)).toBe(!isAvoidable)
        expect(new Set(picked).size).toBe(picked.length)
        expect(picked.length).toBeGreaterThanOrEqual(2)
        expect(picked.length).toBeLessThanOrEqual(3)
      }),
    )
  })
})

describe('standsOut', () => {
  it.each([
    ['longer by a fifth', '123456', ['12345', '123'], true],
    ['longer by less', '12345678901', ['1234567890', '123'], false],
    ['shorter by a fifth and three letters', '123456', ['123456789', '1234567890'], true],
    ['shorter by one letter', '1234', ['12345', '123456789'], false],
    ['between the others', '12345', ['123', '1234567'], false],
  ])('judges a key that is %s', (_what, key, texts, is) => {
    expect(standsOut(key, texts)).toBe(is)
  })
})

function distractor(text: string): Distractor {
  const name = text.replace('+', '')
  const anchor = describeAnchor(name, { start: 0, end: name.length })
  return {
    text: name,
    origin: text === name ? { from: 'pool', pool: 'test', entry: name } : { from: 'article', anchor },
    excluded: 'not-stated',
    explain: () => ({ text: `The article does not mention ${name}.`, evidence: text === name ? [] : [[anchor]] }),
  }
}
