import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseAnswer } from '../../src/text/normalise-answer.ts'

const normalised: [string, string][] = [
  ['John Kerry', 'john kerry'],
  ['  john   KERRY ', 'john kerry'],
  ['John\u00A0Kerry\n', 'john kerry'],
  ['John Kerry.', 'john kerry'],
  ['“John Kerry”', 'john kerry'],
  ['Ｊｏｈｎ', 'john'],
  ['Łódź', 'lodz'],
  ['Zu\u0308rich', 'zurich'],
  ['Zürich', 'zurich'],
  ['STRASSE', 'strasse'],
  ['Straße', 'strasse'],
  ['İstanbul', 'istanbul'],
  ['Mas‘oud', 'masoud'],
  ["Côte d'Ivoire", 'cote divoire'],
  ['Côte d’Ivoire', 'cote divoire'],
  ['the Islamic State', 'islamic state'],
  ['President of the United States', 'president of united states'],
  ['a summit', 'summit'],
  ['an air base', 'air base'],
  ['Vitamin A', 'vitamin a'],
  ['A-10', 'a 10'],
  ['The The', 'the the'],
  ['Al-Dhafra', 'al dhafra'],
  ['Al‑Dhafra', 'al dhafra'],
  ['Al–Dhafra', 'al dhafra'],
  ['U.S.A.', 'usa'],
  ['Marks & Spencer', 'marks and spencer'],
  ['C++', 'c++'],
  ['C#', 'c#'],
  ['40%', '40%'],
  ['31,500', '31500'],
  ['3,5', '3 5'],
  ['159.4', '159.4'],
  ['.5', '.5'],
  ['-5', '-5'],
  ['−5', '-5'],
  ['10-15', '10 15'],
  ['1/4', '1/4'],
  ['and/or', 'and or'],
  ['?!', '?!'],
  ['', ''],
  [' \t\u200B', ''],
]

describe('normaliseAnswer', () => {
  it.each(normalised)('makes "%s" into "%s"', (text, plain) => {
    expect(normaliseAnswer(text)).toBe(plain)
  })

  it('changes nothing when it is applied again', () => {
    const tricky = fc
      .array(
        fc.constantFrom(
          'the',
          'a',
          'an',
          'A',
          '.',
          ',',
          '-',
          '/',
          '1',
          '234',
          '5',
          ' ',
          "'",
          '&',
          'É',
          '½',
          '…',
          '\0',
          'ﬃ',
        ),
      )
      .map(all => all.join(''))
    const texts = fc.oneof(tricky, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(texts, text => {
        const once = normaliseAnswer(text)
        expect(normaliseAnswer(once)).toBe(once)
      }),
      { numRuns: 5_000 },
    )
  })

  it('takes no notice of case, outer spaces, a full stop or "the"', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 1, maxLength: 4 }).map(all => all.join(' '))
    fc.assert(
      fc.property(words, text => {
        expect(normaliseAnswer(` The ${text.toUpperCase()}. `)).toBe(normaliseAnswer(text))
      }),
    )
  })
})
