import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTokens } from '../../../src/reading/english/read-tokens.ts'

/** Each text with its words, parted by blanks. */
const cases: readonly (readonly [text: string, words: string])[] = [
  ["It can't be John's.", "It ca n't be John 's ."],
  ['They won’t say it’s theirs.', 'They wo n’t say it ’s theirs .'],
  ["The players' cups, the Jones's dog", "The players ' cups , the Jones 's dog"],
  ['cannot gonna dont', 'can not gon na do nt'],
  ["I'ma go, O'Connor said", "I 'm a go , O'Connor said"],
  ['a long-standing, state-of-the-art plan', 'a long - standing , state - of - the - art plan'],
  ['non-avian, co-founded, mid-1980s, e-mail', 'non-avian , co-founded , mid-1980s , e-mail'],
  ['Al-Dhafra 2012-13', 'Al - Dhafra 2012 - 13'],
  ['$5 million, £3.50, €20 and US$1,200', '$ 5 million , £ 3.50 , € 20 and US$ 1,200'],
  ['40% or 7.5°C', '40 % or 7.5 ° C'],
  ['5km, 7pm, 35mm, $170m', '5 km , 7 pm , 35 mm , $ 170 m'],
  ['the 20th, the 1970s, a 4G mast', 'the 20th , the 1970s , a 4G mast'],
  ['at 7:30, at 9 a.m. on 9/11', 'at 7:30 , at 9 a.m. on 9/11'],
  ['7:30PM', '7:30 PM'],
  ['40,000 of 1,234,567 in [13,14]', '40,000 of 1,234,567 in [ 13 , 14 ]'],
  ['1/2 and 3.14', '1/2 and 3.14'],
  ['Mr. Lee of the U.S. met Dr. Hall.', 'Mr. Lee of the U.S. met Dr. Hall .'],
  ['George W. Bush saw Plan B. The end', 'George W. Bush saw Plan B . The end'],
  ['So do I. No. 5 said no.', 'So do I . No. 5 said no .'],
  ['Smith et al. (2010), i.e. them, etc.', 'Smith et al. ( 2010 ) , i.e. them , etc .'],
  ['“No,” she said — ‘yes’?', '“ No , ” she said — ‘ yes ’ ?'],
  ['Wait... what?! No -- yes…', 'Wait ... what ?! No -- yes …'],
  ['See http://a.org/b_(c), or www.x.co.uk.', 'See http://a.org/b_(c) , or www.x.co.uk .'],
  ['Write to ann.b@mail.org.', 'Write to ann.b@mail.org .'],
  ['Open notes.pdf at gov.uk/news', 'Open notes.pdf at gov.uk/news'],
  ['@town #news #5', '@town #news # 5'],
  ['Call 713-555-0100 or 555-0100', 'Call 713-555-0100 or 555-0100'],
  ["the U.S.’s plan, the club (VFC)'s", "the U.S. ’s plan , the club ( VFC ) 's"],
  ['AT&T and R&D', 'AT&T and R&D'],
  ['and/or s/he', 'and / or s/he'],
  ["the '90s, rock 'n roll, 'em", "the '90s , rock 'n roll , 'em"],
  ['cookin’ on gas', 'cookin’ on gas'],
  ['It was red.The door', 'It was red . The door'],
  ['its not its door', 'it s not its door'],
  ['fine :) ;-) 👩‍🚀🇬🇧', 'fine :) ;-) 👩‍🚀🇬🇧'],
  ['Zürich São Łódź 東京', 'Zürich São Łódź 東京'],
  ['', ''],
]

const wordsOf = (text: string) => readTokens(text).map(({ text: word }) => word)

describe('readTokens', () => {
  it.each(cases)('parts %j as the treebanks do', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words)
  })

  it('reads no more than the stretch it is given', () => {
    expect(readTokens('one two three', { start: 4, end: 7 })).toEqual([{ start: 4, end: 7, text: 'two' }])
  })

  const piece = fc.constantFrom(
    ...["can't", "'s", 'U.S.', 'a-b', 'non-', '$', '5', ',', '.', '...', '@', 'http://', 'www.a', ':)', '#', '/', '-'],
    ...[
      '\ud83d',
      '\ude00',
      '👩‍🚀',
      'é',
      '\n',
      ' ',
      '\u200b',
      '’',
      '(',
      '_',
      '&',
      'its not',
      'alt.',
      '%',
      '\ud835\udd04',
    ],
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(piece, { maxLength: 30 }).map(pieces => pieces.join('')),
  )

  it('keeps every visible character of any text once, in order, and its offsets exactly', () => {
    fc.assert(
      fc.property(texts, text => {
        let at = 0
        for (const { start, end, text: word } of readTokens(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(word).toBe(text.slice(start, end))
          expect(word).toMatch(/^[^\s\u200B\u2060]+$/)
          expect(text.slice(at, start)).toMatch(/^[\s\u200B\u2060]*$/)
          at = end
        }
        expect(text.slice(at)).toMatch(/^[\s\u200B\u2060]*$/)
      }),
      { numRuns: 500 },
    )
  })

  it('never parts the two halves of a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
        for (const { start } of readTokens(text)) {
          const isInside = /[\ud800-\udbff]/.test(text.charAt(start - 1)) && /[\udc00-\udfff]/.test(text.charAt(start))
          expect(isInside).toBe(false)
        }
      }),
    )
  })

  it.each(
    [
      'a',
      "a'",
      '(',
      '-',
      'non-',
      'a.',
      '1,',
      '1.',
      '$',
      'a@',
      '"',
      'x-wise',
      '\ud83d',
      '👩‍🚀',
      'www.',
      ')',
      '_a',
      'é&',
    ].map(one => [one] as const),
  )('takes 100,000 characters of %j without a blank in a moment', one => {
    const text = `http://${one.repeat(Math.floor(100_000 / one.length))}`.slice(one === 'www.' ? 0 : 7)
    const begun = process.cpuUsage()
    expect(readTokens(text).length).toBeGreaterThan(0)
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(2_000)
  })
})
