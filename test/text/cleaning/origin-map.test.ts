import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapText } from '../../../src/text/cleaning/mapped-text.ts'
import { rawOffset, sliceSegments } from '../../../src/text/cleaning/origin-map.ts'

const pieces = [
  'a',
  'B',
  ' ',
  '\n',
  '\t',
  '\u00A0',
  'é',
  'e\u0301',
  '\u0301',
  '\u00AD',
  '\u200B',
  '\uD83D\uDE00',
  '\uD83D',
  '가',
  '\u1100',
  '\u1161',
  'ﬁ',
  '\u0000',
  '“',
]
const raws = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map(all => all.join(''))

describe('mapText', () => {
  it.each([
    ['  two \n\n blanks  ', 'two blanks'],
    ['soft\u00ADened', 'softened'],
    ['cafe\u0301s', 'cafés'],
    ['half \uD83D a smile', 'half \uFFFD a smile'],
    ['\uFEFFbegins', 'begins'],
  ])('sets %j as %j', (raw, text) => {
    expect(mapText([{ text: raw, raw: 0 }]).text).toBe(text)
  })

  it('gives NFC without white space at its ends or two blanks in a row', () => {
    fc.assert(
      fc.property(raws, raw => {
        const { text } = mapText([{ text: raw, raw: 0 }])
        expect(text.normalize('NFC')).toBe(text)
        expect(text).not.toMatch(/^\s|\s$|\s\s|[^\S ]/)
      }),
    )
  })

  it('maps each code unit to the sign that it was made of, in order', () => {
    fc.assert(
      fc.property(raws, fc.nat(50), (raw, from) => {
        const { text, segments } = mapText([{ text: raw, raw: from }])
        let last = from
        for (let at = 0; at < text.length; at += 1) {
          const place = rawOffset(segments, at)
          expect(place).toBeGreaterThanOrEqual(last)
          expect(isMadeOf(text.charAt(at), raw.slice(place - from))).toBe(true)
          last = place
        }
      }),
    )
  })
})

describe('sliceSegments', () => {
  it('keeps the place of each code unit', () => {
    fc.assert(
      fc.property(raws, fc.nat(60), fc.nat(60), (raw, one, other) => {
        const { text, segments } = mapText([{ text: raw, raw: 0 }])
        const [start, end] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)]
        const sliced = sliceSegments(segments, start, end)
        for (let at = start; at < end; at += 1) expect(rawOffset(sliced, at - start)).toBe(rawOffset(segments, at))
      }),
    )
  })
})

function isMadeOf(unit: string, raw: string): boolean {
  if (unit === ' ') return /^[\s\p{Cc}]/u.test(raw)
  if (unit === '\uFFFD') return /^\p{Cs}/u.test(raw)
  const shown = raw.replace(/[\u00AD\u200B]/g, '').slice(0, 80)
  return raw.startsWith(unit) || shown.normalize('NFC').startsWith(unit)
}
