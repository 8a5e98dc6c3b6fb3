import { expect, test } from 'vitest'
import { isClassWord, isNoName, isQualityWord } from '../../src/text/class-words.ts'

test.each([
  ['Act', true, false],
  ['Airport', true, false],
  ['Royal', false, true],
  ['Congress', false, false],
  ['Olm', false, false],
])('"%s" says a class: %s, a quality: %s', (word, isClass, isQuality) => {
  expect([isClassWord(word), isQualityWord(word), isNoName(word)]).toEqual([isClass, isQuality, isClass || isQuality])
})
