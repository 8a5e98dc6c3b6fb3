import { expect, test } from 'vitest'
import { withoutLoudNames } from '../../../src/reading/english/loud-names.ts'

test.each([
  ['a body whose letters spell a small word is read as a name', 'fighters of IS left', 'fighters of UNESCO left'],
  ['a small word in small letters stays', 'this is it', 'this is it'],
  ['a first word in capitals opens a story', 'AS Olm left', 'As Olm left'],
  ['no other does', 'Olm left THE Varn Post', 'Olm left THE Varn Post'],
  [
    'a small word that is stressed is read in small letters',
    'you MUST NOT open it AND leave',
    'you must not open it and leave',
  ],
  ['so is the first one', 'MAY it rain', 'May it rain'],
  ['behind an article it is a name', 'Ada met the SHALL in Olm', 'Ada met the UNESCO in Olm'],
  ['between a preposition and a name it is the initials', 'a work by AS Olm', 'a work by J. Olm'],
  ['a headline in capitals stays', 'THIS IS IT', 'THIS IS IT'],
  ['a country is read with its stops', 'the US left', 'the U.S. left'],
  ['a plain name in capitals stays', 'the CIA left', 'the CIA left'],
])('%s', (_, text, read) => {
  expect(withoutLoudNames(text.split(' ')).join(' ')).toBe(read)
})
