import { expect, it } from 'vitest'
import { isBefore, timeRange } from '../../../src/generation/kinds/time-range.ts'

const ranges: readonly (readonly [edtf: string, range: string | undefined])[] = [
  ['2014-09-15', '2014-09-15 2014-09-15'],
  ['2014-09', '2014-09-01 2014-09-31'],
  ['2014', '2014-01-01 2014-12-31'],
  ['2014-09-13/2014-09-14', '2014-09-13 2014-09-14'],
  ['195X', '1950-01-01 1959-12-31'],
  ['19XX', '1900-01-01 1999-12-31'],
  ['2014-08~', '2014-07-01 2014-10-01'],
  ['2014-21', undefined],
  ['2014?', undefined],
  ['2014/..', undefined],
]
it.each(ranges)('takes %s for the days %s', (edtf, range) => {
  const found = timeRange(edtf)
  expect(found && `${found.first} ${found.last}`).toBe(range)
})

const pairs: readonly (readonly [one: string, other: string, before: boolean])[] = [
  ['1987-05-09', '1988', true],
  ['1988-07', '1988', false],
  ['1988', '1988-07', false],
  ['195X', '1960', true],
  ['1988-07~', '1988-08-20', false],
]
it.each(pairs)('lets %s lie before %s: %s', (one, other, before) => {
  const [range, rival] = [timeRange(one), timeRange(other)]
  expect(range && rival && isBefore(range, rival)).toBe(before)
})
