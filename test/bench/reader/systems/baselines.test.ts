import { expect, test } from 'vitest'
import { findBrokenPlaces } from '../check-reading.ts'
import { compromiseReader } from './compromise.ts'
import { winkReader } from './wink.ts'

const text =
  "Dr. Holt didn't sell 600 boats (old ones) on 3 May 2014.  She can't  give 40% for $5 million.\n\nParis' over-the-top pier cost £3 – it's Ann's."

test.each([winkReader(), compromiseReader()])('$name keeps to the text', reader => {
  const read = reader.read(text)
  expect(findBrokenPlaces(text, read)).toEqual([])
  const tokens = read.sentences.flatMap(sentence => sentence.tokens)
  expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(tokens.map(token => token.text))
  expect(tokens.map(token => token.text).join('')).toBe(text.replaceAll(/\s/g, ''))
  expect(read.sentences).toHaveLength(3)
})

test.each([winkReader(), compromiseReader()])('$name parts contractions and money as treebanks do', reader => {
  const words = reader
    .read(text)
    .sentences.flatMap(({ tokens }) => tokens.map(({ text: word, upos }) => `${word}/${upos}`))
  expect(words).toEqual(
    expect.arrayContaining(['Dr./PROPN', 'did/AUX', "n't/PART", '600/NUM', '$/SYM', '5/NUM', './PUNCT']),
  )
})

test('wink finds dates and amounts, compromise names too', () => {
  const found = (reader: ReturnType<typeof winkReader>) =>
    reader.read(text).mentions.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)
  expect(found(winkReader())).toEqual(
    expect.arrayContaining(['date: 3 May 2014', 'money: $5 million', 'quantity: 600']),
  )
  expect(found(compromiseReader())).toEqual(expect.arrayContaining(['date: 3 May 2014', 'person: Dr. Holt']))
})
