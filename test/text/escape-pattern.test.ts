import { expect, test } from 'vitest'
import { escapePattern } from '../../src/text/escape-pattern.ts'

test.each(['Olm', 'U.S. (R-Varn)', '$400 + 50?', '[a-z]*|^{2}\\'])('finds "%s" as it stands', text => {
  const pattern = new RegExp(`^${escapePattern(text)}$`, 'u')
  expect([pattern.test(text), pattern.test(`${text}x`)]).toEqual([true, false])
})
