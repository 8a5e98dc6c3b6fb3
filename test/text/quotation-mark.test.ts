import { expect, test } from 'vitest'
import { isQuotationMark } from '../../src/text/quotation-mark.ts'

test.each(['"', '“', '”', '«', '»', '``', "''", '‘‘', '’’'])('%s is a quotation mark', word => {
  expect(isQuotationMark(word)).toBe(true)
})

test.each(["'", '’', '""', 'q', '', '("'])('%s is none', word => {
  expect(isQuotationMark(word)).toBe(false)
})
