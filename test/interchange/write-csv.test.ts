import fc from 'fast-check'
import { expect, test } from 'vitest'
import { disarm, rearm } from '../../src/interchange/csv/disarm.ts'
import { writeCsv } from '../../src/interchange/write-csv.ts'

test('begins with a byte order mark and ends each row as RFC 4180 has it', () => {
  expect(
    writeCsv([
      ['Name', 'Grade'],
      ['Åsa', 0.5],
    ]),
  ).toBe('\ufeffName,Grade\r\nÅsa,0.5\r\n')
})

test('quotes what would else be taken for something else', () => {
  expect(writeCsv([['a,b', 'say "x"', 'two\nlines', ' edge ', undefined, -1]])).toBe(
    '\ufeff"a,b","say ""x""","two\nlines"," edge ",,-1\r\n',
  )
})

test.each(['=1+1', '+1', '-1', '@x', '\t=1', ' =1', "'=1", '＝1', '=cmd|"/c calc"!A1', '\r=1'])(
  'lets no spreadsheet run %j',
  text => {
    expect(writeCsv([[text]])).toMatch(/^\ufeff"?'/)
  },
)

test('takes an apostrophe away only where it was put', () => {
  const isKept = (text: string) => rearm(disarm(text)) === text
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), isKept))
  const armed = fc.tuple(fc.constantFrom("'", "''", "'=", '=', "' ="), fc.string()).map(parts => parts.join(''))
  fc.assert(fc.property(armed, isKept))
  expect(rearm("'tis")).toBe("'tis")
})
