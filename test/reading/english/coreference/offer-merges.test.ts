import { expect, test } from 'vitest'
import type { ShortSentence } from '../../read-short.ts'
import { resolveShort } from './resolve-short.ts'

const spoke = (name: string, kind = 'person'): ShortSentence => {
  const words = name.split(' ')
  const parts = words.map((word, at) =>
    at === 0 ? `${word}/NNP/${words.length + 1}/nsubj/${word}` : `${word}/NNP/1/flat/${word}`,
  )
  return { words: `${parts.join(' ')} spoke/VBD/0/root/speak`, mentions: [`${kind}:name:1-${words.length}@1`] }
}

test.each([
  [
    'spellings of one surname',
    ['Fouad Massoum', 'Fouad Masum'],
    '“Fouad Massoum” and “Fouad Masum” are spelt nearly alike.',
  ],
  [
    'spellings of one given name',
    ['Kristen Wilk', 'Kristin Wilk'],
    '“Kristen Wilk” and “Kristin Wilk” are spelt nearly alike.',
  ],
  ['a misspelt surname alone', ['Karl Maurer', 'Mauer'], '“Karl Maurer” and “Mauer” are spelt nearly alike.'],
])('%s are offered as one and not joined', (_, names, reason) => {
  const { merges, groups } = resolveShort(names.map(name => spoke(name)))
  expect(merges).toEqual([{ one: 'c1', other: 'c2', reason }])
  expect(groups).toEqual([])
})

test.each([
  ['brothers', ['Olaf Lund', 'Erik Lund']],
  ['a man and a woman', ['Carl Lund', 'Carla Lund']],
  ['short names', ['Kim Jong-il', 'Kim Jong-un']],
  ['other words', ['Ada Lund', 'Ada Holt']],
])('%s are offered to nobody', (_, names) => {
  expect(resolveShort(names.map(name => spoke(name))).merges).toEqual([])
})

test('a surname of two persons is offered as each', () => {
  const { merges } = resolveShort([spoke('Ada Lund'), spoke('Olaf Lund'), spoke('Lund')])
  expect(merges.map(({ one, other }) => [one, other])).toEqual([
    ['c1', 'c3'],
    ['c2', 'c3'],
  ])
})

test('a town and a team of one name are offered', () => {
  const { merges } = resolveShort([spoke('Boston', 'place'), spoke('Boston', 'organisation')])
  expect(merges).toHaveLength(1)
})

test('a text full of like names gets twenty offers at most', () => {
  const names = Array.from({ length: 200 }, (_, at) => `Ada Lundberg${String.fromCharCode(97 + (at % 26))}${at % 7}`)
  expect(resolveShort(names.map(name => spoke(name))).merges.length).toBeLessThanOrEqual(20)
})
