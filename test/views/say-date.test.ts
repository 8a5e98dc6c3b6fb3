import { expect, test } from 'vitest'
import { sayDate } from '../../views/say-date.ts'

test('writes a date as a newspaper does, in any time zone', () => {
  expect(sayDate('2014-09-01')).toBe('1 September 2014')
})
