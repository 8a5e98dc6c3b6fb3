import { expect, test } from 'vitest'
import { wordsToRead } from '../../../src/reading/english/loud-names.ts'

test.each([
  ['a body whose letters spell a small word is read as a name', 'fighters of IS left', 'fighters of UNESCO left'],
  ['a small word in small letters stays', 'this is it', 'this is it'],
  ['a first word in capitals opens a story', 'AS Olm left', 'As Olm left'],
  ['no other does', 'Olm left THE Varn Post', 'Olm left THE Varn Post'],
  ['a headline in capitals stays', 'THIS IS IT', 'THIS IS IT'],
  ['a country is read with its stops', 'the US left', 'the U.S. left'],
  ['a plain name in capitals stays', 'the CIA left', 'the CIA left'],
])('%s', (_, text, read) => {
  expect(wordsToRead(text.split(' ')).join(' ')).toBe(read)
})
