import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOutSentences } from './annotated-sentences.ts'
import type { GoldDocument } from './gold-document.ts'
import { layOutWords } from './lay-out-words.ts'
import { readTreebank } from './read-treebank.ts'
import { nameTreebank } from './read-uner.ts'
import { readWikigold } from './read-wikigold.ts'
import { trimName } from './trim-name.ts'

const namesOf = ({ text, names = [] }: GoldDocument) =>
  names.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)

const row = (id: number, form: string, head: number, relation: string, misc = '_') =>
  [id, form, form.toLowerCase(), 'PROPN', 'NNP', '_', head, relation, '_', misc].join('\t')

const treebank = [
  '# newdoc id = one',
  '# sent_id = one-1',
  '# text = Lee saw #harbour.',
  row(1, 'Lee', 2, 'nsubj'),
  row(2, 'saw', 0, 'root'),
  row(3, '#harbour', 2, 'obj', 'SpaceAfter=No'),
  row(4, '.', 2, 'punct'),
  '',
  '# newdoc id = two',
  '# sent_id = two-1',
  row(1, 'Varn', 0, 'root'),
  '',
].join('\n')

const uner = (forms: readonly string[]) =>
  [
    '# sent_id = one-1',
    ...forms.map((form, index) => `${index + 1}\t${form}\t${/[A-Z]/.test(form) ? 'B-PER' : 'O'}\t-\t-`),
    '',
    '# sent_id = two-1',
    '1\tVarn\tB-LOC\t-\t-',
  ].join('\n')

test('gives a treebank the names of another corpus, also where the two part words in another way', () => {
  const documents = nameTreebank(readTreebank(treebank), uner(['Lee', 'saw', '#', 'harbour', '.']))
  expect(documents.map(({ id, text }) => `${id}: ${text}`)).toEqual(['one: Lee saw #harbour.', 'two: Varn'])
  expect(documents.flatMap(namesOf)).toEqual(['person: Lee', 'place: Varn'])
})

test('refuses names whose words the treebank has not', () => {
  expect(() => nameTreebank(readTreebank(treebank), uner(['Lee', 'heard']))).toThrow('one-1: "heard"')
})

test('refuses a treebank with a broken tree', () => {
  expect(() => readTreebank(treebank.replace('\t0\troot', '\t9\troot'))).toThrow('one: ')
})

test('begins a name of Wikigold where the tag changes, and a document after its mark', () => {
  const lines = ['Ann I-PER', 'Lee I-PER', 'Varn I-LOC', '. O', '', '-DOCSTART- O', '', 'Post I-ORG', 'Day I-MISC', '']
  const documents = readWikigold(lines.join('\n'))
  expect(documents.map(({ text }) => text)).toEqual(['Ann Lee Varn.', 'Post Day'])
  expect(documents.map(namesOf)).toEqual([['person: Ann Lee', 'place: Varn'], ['organisation: Post']])
})

test.each([
  [['He', 'did', "n't", 'pay', '$', '5', ',', 'she', 'said', '.'], "He didn't pay $5, she said."],
  [['"', 'Boats', '(', 'old', ')', '!', '"', "Lee's", 'and', 'Lee', "'s"], `"Boats (old)!" Lee's and Lee's`],
])('lays out %j', (words, text) => {
  expect(layOutWords(words).text).toBe(text)
})

test('lays every word out where its span says', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[\w"'($.,-]{1,5}$/)), words => {
      const { text, spans } = layOutWords(words)
      expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(words)
    }),
  )
})

test('lays annotated sentences out document by document', () => {
  const sentences = [
    { id: 'a1', document: 'a', words: ['Ann', 'sold', '40', 'boats', '.'] },
    { id: 'b1', document: 'b', words: ['It', 'rained', '.'] },
    { id: 'a2', document: 'a', words: ['Varn', 'slept', '.'] },
  ]
  const mentions = [
    { sentence: 'a1', kind: 'quantity', first: 2, last: 3 },
    { sentence: 'a2', kind: 'place', first: 0, last: 0 },
  ]
  const documents = layOutSentences(sentences, mentions)
  expect(documents.map(({ id, text }) => `${id}: ${text}`)).toEqual([
    'a: Ann sold 40 boats. Varn slept.',
    'b: It rained.',
  ])
  expect(documents.flatMap(namesOf)).toEqual(['quantity: 40 boats', 'place: Varn'])
  expect(() => layOutSentences(sentences, [{ sentence: 'a1', kind: 'place', first: 4, last: 5 }])).toThrow('a1')
  expect(() => layOutSentences(sentences, [{ sentence: 'c1', kind: 'place', first: 0, last: 0 }])).toThrow('c1')
})

test.each([
  ['the Long Bridge', 'Long Bridge'],
  ["The Varn Post's", 'Varn Post'],
  ['“Ann Lee”', 'Ann Lee'],
  ["O'Hara", "O'Hara"],
  ['Theodore', 'Theodore'],
  ['The', 'The'],
  ['"', '"'],
])('trims %s to %s', (name, trimmed) => {
  const { start, end } = trimName(name, { start: 0, end: name.length })
  expect(name.slice(start, end)).toBe(trimmed)
})
