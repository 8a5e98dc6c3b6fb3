import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber } from '../../src/text/number-words.ts'
import { sayFraction, sayNumber } from '../../src/text/say-number.ts'

const read: [string, number][] = [
  ['600', 600],
  [' 600. ', 600],
  ['31,500', 31_500],
  ['31 500', 31_500],
  ['31\u2009500', 31_500],
  ['31\u00A0500', 31_500],
  ['31\u202F500', 31_500],
  ["31'500", 31_500],
  ['31’500', 31_500],
  ['"31,500"', 31_500],
  ["'31,500'", 31_500],
  ['1,234,567.89', 1_234_567.89],
  ['159.4', 159.4],
  ['159,4', 159.4],
  ['.5', 0.5],
  ['６００', 600],
  ['-5', -5],
  ['−5', -5],
  ['minus five', -5],
  ['31.5k', 31_500],
  ['31.5 K', 31_500],
  ['2m', 2_000_000],
  ['1.3bn', 1_300_000_000],
  ['1.3 billion', 1_300_000_000],
  ['1.001 billion', 1_001_000_000],
  ['2 millions', 2_000_000],
  ['a million', 1_000_000],
  ['1 million 200 thousand', 1_200_000],
  ['six hundred', 600],
  ['Six Hundred', 600],
  ['6 hundred', 600],
  ['one hundred and sixty', 160],
  ['one hundred sixty', 160],
  ['a hundred and sixty', 160],
  ['a hundred', 100],
  ['hundred', 100],
  ['thirty-one thousand five hundred', 31_500],
  ['thirty one thousand, five hundred', 31_500],
  ['two hundred thousand', 200_000],
  ['two million and five', 2_000_005],
  ['nineteen hundred', 1_900],
  ['forty', 40],
  ['fourty', 40],
  ['zero', 0],
  ['dozen', 12],
  ['a dozen', 12],
  ['two dozen', 24],
  ['a pair', 2],
  ['one point three billion', 1_300_000_000],
  ['forty point two five', 40.25],
  ['a quarter', 0.25],
  ['one quarter', 0.25],
  ['quarter', 0.25],
  ['1/4', 0.25],
  ['1 / 4', 0.25],
  ['1⁄4', 0.25],
  ['¼', 0.25],
  ['half', 0.5],
  ['one half', 0.5],
  ['two thirds', 2 / 3],
  ['two-thirds', 2 / 3],
  ['⅔', 2 / 3],
  ['one-fifth', 0.2],
  ['an eighth', 0.125],
  ['three-quarters', 0.75],
  ['three fourths', 0.75],
  ['1½', 1.5],
  ['2 1/2', 2.5],
  ['two and a half', 2.5],
  ['two and a half million', 2_500_000],
  ['half a million', 500_000],
  ['a quarter of a million', 250_000],
  ['three quarters of a million', 750_000],
  ['40%', 40],
  ['40 %', 40],
  ['40 percent', 40],
  ['40 per cent', 40],
  ['forty pc', 40],
  ['half a percent', 0.5],
]

const unread = [
  '',
  '   ',
  '.',
  'troops',
  '600 troops',
  'more than 160',
  'hundreds',
  'dozens',
  'millions',
  'k',
  'm',
  'bn',
  '%',
  'and',
  'a',
  'a five',
  'zero hundred',
  'sixty zero',
  'twenty fourteen',
  'twenty and five',
  'five twenty',
  'one two',
  'one million million',
  'one thousand two million',
  'six hundred and',
  'and six hundred',
  '31,5000',
  '1,234,5678',
  '600 70',
  '60 0',
  '10-15',
  '1/0',
  '3/4/5',
  '9/11',
  'four thirds',
  'two five quarters',
  'half half',
  '31.5.2',
  '1e3',
]

describe('readNumber', () => {
  it.each(read)('reads "%s" as %d', (text, value) => {
    expect(readNumber(text)).toBe(value)
  })

  it.each(unread)('does not read "%s" as a number', text => {
    expect(readNumber(text)).toBeUndefined()
  })

  it('reads back every number that sayNumber words', () => {
    const numbers = fc.oneof(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.maxSafeInteger(),
      fc.integer({ min: 1, max: 9_999 }).map(digits => digits * 1e8),
      fc.double({ min: -1e12, max: 1e12, noNaN: true }).map(value => Number(value.toFixed(4)) + 0),
    )
    fc.assert(
      fc.property(numbers, value => readNumber(sayNumber(value)) === value),
      { numRuns: 2_000 },
    )
  })

  it('reads back every fraction that sayFraction words', () => {
    for (let percent = 1; percent < 100; percent += 1) {
      const words = sayFraction(percent)
      if (words !== undefined) expect(readNumber(words)).toBeCloseTo(percent / 100, 3)
    }
    expect(readNumber(sayFraction(33.3) ?? '')).toBe(1 / 3)
  })

  it('reads every whole number below a million from its words, with and without "and" and hyphens', () => {
    const spelling = fc.record({ and: fc.boolean(), hyphen: fc.boolean() })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), spelling, (value, style) => {
        expect(readNumber(spell(value, style))).toBe(value)
      }),
      { numRuns: 3_000 },
    )
  })

  it('never throws and never gives NaN, whatever is typed', () => {
    const words = fc.constantFrom(
      'a',
      'and',
      'half',
      'of',
      'point',
      '%',
      '-',
      '1/2',
      '7',
      'hundred',
      'million',
      'dozen',
    )
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words).map(all => all.join(' ')),
    )
    fc.assert(
      fc.property(typed, text => !Number.isNaN(readNumber(text))),
      { numRuns: 2_000 },
    )
  })
})

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

function spell(value: number, style: { and: boolean; hyphen: boolean }): string {
  if (value < 20) return ones[value] ?? ''
  if (value < 100) {
    const ten = tens[Math.floor(value / 10)] ?? ''
    return value % 10 === 0 ? ten : `${ten}${style.hyphen ? '-' : ' '}${ones[value % 10]}`
  }
  const [word, size] = value < 1_000 ? ['hundred', 100] : ['thousand', 1_000]
  const head = `${spell(Math.floor(value / Number(size)), style)} ${word}`
  const rest = value % Number(size)
  if (rest === 0) return head
  return `${head}${style.and && rest < 100 ? ' and ' : ' '}${spell(rest, style)}`
}
