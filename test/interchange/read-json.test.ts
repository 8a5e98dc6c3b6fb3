import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJsonError } from '../../src/interchange/find-json-error.ts'
import { readJson } from '../../src/interchange/read-json.ts'

describe('readJson', () => {
  it.each([
    ['', 'line 1, column 1: a value should stand here, but the file ends'],
    ['{', 'line 1, column 2: a name in double quotes or "}" should stand here, but the file ends'],
    ['[', 'line 1, column 2: a value or "]" should stand here, but the file ends'],
    ['[1,\n 2,\n]', 'line 3, column 1: a value should stand here, not "]"'],
    ['{"a": 1,}', 'line 1, column 9: a name in double quotes should stand here, not "}"'],
    ['{"a" 1}', 'line 1, column 6: a colon should stand here, not "1"'],
    ['{"a": 1 "b": 2}', 'line 1, column 9: a comma or "}" should stand here, not "\\""'],
    ['[1 2]', 'line 1, column 4: a comma or "]" should stand here, not "2"'],
    ['{"a": 1]', 'line 1, column 8: a comma or "}" should stand here, not "]"'],
    ["{'a': 1}", 'line 1, column 2: a name in double quotes or "}" should stand here, not "\'"'],
    ['{a: 1}', 'line 1, column 2: a name in double quotes or "}" should stand here, not "a"'],
    ['{"é𝄞": 01}', 'line 1, column 8: a value should stand here, not "0"'],
    ['[tru]', 'line 1, column 2: a value or "]" should stand here, not "t"'],
    ['[-]', 'line 1, column 2: a value or "]" should stand here, not "-"'],
    ['{} {}', 'line 1, column 4: nothing more should stand here, not "{"'],
    [
      '{"a": "one\ntwo"}',
      'line 1, column 7: the text that begins here is not closed, or holds a line break or a wrong "\\"',
    ],
    ['["\\x"]', 'line 1, column 2: the text that begins here is not closed, or holds a line break or a wrong "\\"'],
  ])('tells of %j where it stops being JSON', (text, place) => {
    expect(readJson(text)).toEqual({ fault: { pointer: '', detail: `This file is not valid JSON at ${place}.` } })
  })

  it('reads whatever JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2, '\t'), (value, spaces) => {
        const text = JSON.stringify(value, undefined, spaces)
        expect(readJson(`\uFEFF${text}`)).toEqual({ json: JSON.parse(text) })
      }),
    )
  })

  it('names the first place of a damaged text: all before it could still become JSON', () => {
    const damaged = fc
      .tuple(
        fc.jsonValue(),
        fc.nat(),
        fc.nat(3),
        fc.constantFrom('', '"', '{', '}', ']', ',', ':', '1', '@', '\\', '\n'),
      )
      .map(([value, at, gone, put]) => {
        const text = JSON.stringify(value)
        const place = at % (text.length + 1)
        return text.slice(0, place) + put + text.slice(place + gone)
      })
    let refused = 0
    fc.assert(
      fc.property(damaged, text => {
        if ('json' in readJson(text)) return
        refused += 1
        const { offset } = findJsonError(text)
        expect(offset).toBeLessThanOrEqual(text.length)
        const before = text.slice(0, offset).trimEnd()
        // A whole value needs nothing more; any other beginning breaks off only at its end.
        if ('json' in readJson(before)) return
        expect(findJsonError(before)).toMatchObject({ offset: before.length })
      }),
      { numRuns: 500 },
    )
    expect(refused).toBeGreaterThan(100)
  })
})
