import { expect, test } from 'vitest'
import { soundText } from '../../../src/reading/trees/sound-text.ts'
import type { Mention, ParsedText, Token } from '../../../src/vocabulary/parsed-text.ts'
import { parseText } from '../read-short.ts'

const text = parseText([
  { words: 'Mira/NNP/2/nsubj left/VBD/0/root/leave Varn/NNP/2/obj', mentions: ['person:mira:1', 'place:varn:3'] },
])

const withToken = (change: Partial<Token>): ParsedText => ({
  ...text,
  sentences: text.sentences.map(sentence => ({
    ...sentence,
    tokens: sentence.tokens.map((token, at) => (at === 1 ? { ...token, ...change } : token)),
  })),
})

test('what is sound stays as it is', () => {
  expect(soundText(text)).toEqual(text)
})

test.each([
  ['before the text', { start: -1 }],
  ['behind it', { end: 900 }],
  ['that ends before it starts', { start: 6, end: 5 }],
  ['at half a character', { start: 5.5 }],
  ['without letters', { start: 5, end: 5, text: '' }],
])('a sentence with a word %s loses its words, and its mentions go', (_, change) => {
  const { sentences, mentions } = soundText(withToken(change))
  expect([sentences.length, sentences[0]?.tokens, mentions]).toEqual([1, [], []])
})

test('a word without its text or lemma gets them from the article', () => {
  const { tokens = [] } = soundText(withToken({ text: '', lemma: '' })).sentences[0] ?? {}
  expect([tokens[1]?.text, tokens[1]?.lemma]).toEqual(['left', 'left'])
})

test.each<Partial<Mention>>([{ sentence: 5 }, { first: -1 }, { last: 3 }, { head: 2 }, { first: 1, last: 0 }])(
  'a mention changed by %o is left out',
  change => {
    const mentions = text.mentions.map((mention, at) => (at === 0 ? { ...mention, ...change } : mention))
    expect(soundText({ ...text, mentions }).mentions).toEqual(text.mentions.slice(1))
  },
)

test('a sentence of more than 400 tokens loses its words', () => {
  const [sentence] = text.sentences
  const tokens = Array.from({ length: 401 }, () => sentence?.tokens[0] ?? [])
  const { sentences } = soundText({ ...text, sentences: [{ ...sentence, tokens } as typeof sentence & object] })
  expect(sentences[0]?.tokens).toEqual([])
})
