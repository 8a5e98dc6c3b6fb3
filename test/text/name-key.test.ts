import { expect, test } from 'vitest'
import { nameKey } from '../../src/text/name-key.ts'

test.each([
  ['Ada Byron', 'BYRON,  ada'],
  ['Åsa Lindström', 'asa lindstrom'],
  ['Seán O’Brien', "Sean O'Brien"],
  ['Jean-Luc Müller', 'muller jean luc'],
  ['A\u030asa', 'Åsa'],
  ['Łukasz Øberg', 'lukasz oberg'],
])('%j and %j are found by one form', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other))
})

test.each([
  ['Ada Byron', 'Ada Bryon'],
  ['Ada Byron', 'Ada'],
  ['李雷', '韩梅梅'],
])('%j and %j are not', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other))
})

test('a name of signs alone is its own form, so that no two share an empty one', () => {
  expect(nameKey(' ★ ')).toBe('★')
})
