import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readStoredText, writeStoredText } from '../../src/storage/stored-text.ts'

const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map(unit => String.fromCharCode(unit)) })

test('any text comes back as it was written', () => {
  fc.assert(fc.property(anyText, text => readStoredText(writeStoredText(text)) === text))
  fc.assert(fc.property(anyText, text => readStoredText(writeStoredText(`\u0001${text}`)) === `\u0001${text}`))
})

test('nothing is written that PostgreSQL refuses', () => {
  fc.assert(fc.property(anyText, text => !/\p{Surrogate}|\0/u.test(writeStoredText(text))))
})

test('a text of an article is stored as it is', () => {
  expect(writeStoredText('“Ågot” \n said 😀')).toBe('“Ågot” \n said 😀')
})
