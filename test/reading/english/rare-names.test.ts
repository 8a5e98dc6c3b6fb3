import { expect, test } from 'vitest'
import { withPlainNames } from '../../../src/reading/english/rare-names.ts'
import { wordsToRead } from '../../../src/reading/english/words-to-read.ts'

test.each([
  ['a side is no verb', 'the pro-Beijing and anti-Peking camps', 'the pro-American and anti-American camps'],
  ['a name may end like a verb', 'Yau Wai-ching won', 'Yau Wai-chin won'],
  ['what opens a sentence may be a verb', 'Home-cooking helps', 'Home-cooking helps'],
  ['a family name may be a small word', 'Ada Or was here', 'Ada Orr was here'],
  ['be it at the end', 'they met Ada To .', 'they met Ada Orr .'],
  ['in a title a small word stays', 'Born To Run', 'Born To Run'],
  ['so does one behind a question', 'Where To now', 'Where To now'],
  ['so does one in small letters', 'Ada or Raj', 'Ada or Raj'],
])('%s', (_, text, read) => {
  expect(withPlainNames(text.split(' ')).join(' ')).toBe(read)
})

test('names in capitals and rare names are read in one sentence', () => {
  expect(wordsToRead('the WHO met Ada Or .'.split(' ')).join(' ')).toBe('the UNESCO met Ada Orr .')
})
