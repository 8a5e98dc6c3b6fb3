import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { disarm } from '../../../src/interchange/csv/disarm.ts'
import { writeCsvRow } from '../../../src/interchange/csv/write-csv-row.ts'

describe('a row of CSV', () => {
  it.each([
    { cells: ['a "b"', 2, undefined, true], row: '"a ""b""",2,,true\r\n' },
    { cells: ['a,b', 'a\nb', ''], row: '"a,b","a\nb",\r\n' },
    { cells: ['=1+1', '+1', '-1', '@a', -1], row: "'=1+1,'+1,'-1,'@a,-1\r\n" },
    { cells: [' =1+1', '\u00a0+1', "'=1", '＝1+1'], row: "' =1+1,'\u00a0+1,''=1,'＝1+1\r\n" },
    { cells: ['a;b', ' a', 'a\tb'], row: '"a;b"," a","a\tb"\r\n' },
    { cells: ['\u0000', '\ud800x', '😀'], row: '\ufffd,\ufffdx,😀\r\n' },
  ])('of $cells is $row', ({ cells, row }) => {
    expect(writeCsvRow(cells)).toBe(row)
  })

  it('gives its texts back to a reader, whatever they hold', () => {
    const text = fc.string({ unit: 'grapheme' }).filter(words => disarm(words) === words && !/[\0\ufeff]/.test(words))
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), cells => {
        expect(parse(writeCsvRow(cells), { relax_column_count: true })).toEqual([cells])
      }),
    )
  })
})
