import { expect, test } from 'vitest'
import type { GoldName } from '../gold/gold-document.ts'
import type { MeasuredMention } from '../measured-reader.ts'
import { f1Of, precisionOf, recallOf } from './match.ts'
import { measureNames } from './measure-names.ts'

const text = "On Monday the Varn Post's editor Ann Lee left the Long Bridge in Varn, Norland, after three hours."
const kinds = ['person', 'place', 'facility', 'organisation', 'date', 'time', 'quantity']

const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const marked: readonly GoldName[] = [
  { ...spanOf('Monday'), kind: 'date' },
  { ...spanOf("the Varn Post's"), kind: 'organisation' },
  { ...spanOf('Ann Lee'), kind: 'person' },
  { ...spanOf('Long Bridge'), kind: 'facility' },
  { ...spanOf('Varn, Norland'), kind: 'place' },
  { ...spanOf('three hours'), kind: 'time' },
]

const measure = (found: readonly [words: string, kind: string, form?: MeasuredMention['form']][], names = marked) => {
  const mentions = found.map(([words, kind, form = 'name']) => ({ ...spanOf(words), kind, form }))
  const matches = measureNames({ text, names }, mentions, kinds)
  return (name: string) => {
    const match = matches.get(name)
    return match && [precisionOf(match), recallOf(match), f1Of(match)].map(Math.round)
  }
}

const perfect = marked.map(({ start, end, kind }): [string, string] => [text.slice(start, end), kind])

test('gives 100 for what people marked', () => {
  const score = measure(perfect)
  for (const name of ['person', 'place', 'placeApart', 'facilityApart', 'organisation', 'date', 'time'])
    expect([name, score(name)]).toEqual([name, [100, 100, 100]])
})

test.each<[string, string, [string, string, MeasuredMention['form']?][], number[]]>([
  ['a name with a letter too few is both wrong and missed', 'person', [['Ann Le', 'person']], [0, 0, 0]],
  ['a title in a name is wrong', 'person', [['editor Ann Lee', 'person']], [0, 0, 0]],
  [
    'a wrong name beside the right one halves precision',
    'person',
    [
      ['Ann Lee', 'person'],
      ['Varn', 'person'],
    ],
    [50, 100, 67],
  ],
  [
    'a name found twice counts once',
    'person',
    [
      ['Ann Lee', 'person'],
      ['Ann Lee', 'person'],
    ],
    [100, 100, 100],
  ],
  ['a description is no name', 'person', [['editor', 'person', 'description']], [0, 0, 0]],
  ['articles and possessives count on neither side', 'organisation', [['Varn Post', 'organisation']], [100, 100, 100]],
  [
    'a bridge may be read as a place',
    'place',
    [
      ['Long Bridge', 'place'],
      ['Varn, Norland', 'place'],
    ],
    [100, 100, 100],
  ],
  ['a bridge read as a place is no facility', 'facilityApart', [['Long Bridge', 'place']], [0, 0, 0]],
  [
    'a place in a place is not wrong',
    'place',
    [
      ['Long Bridge', 'facility'],
      ['Varn, Norland', 'place'],
      ['Norland', 'place'],
    ],
    [100, 100, 100],
  ],
  ['a date keeps its preposition apart', 'date', [['On Monday', 'date']], [100, 100, 100]],
  ['a time that is only described is no name of a day', 'date', [['On Monday', 'date', 'description']], [0, 0, 0]],
  [
    'a time that no calendar places is not wrong as a date',
    'date',
    [
      ['Monday', 'date'],
      ['three hours', 'date'],
    ],
    [100, 100, 100],
  ],
  ['but it is missed as a time', 'time', [['Monday', 'date']], [100, 50, 67]],
])('%s', (_, name, found, scores) => {
  expect(measure(found)(name)).toEqual(scores)
})

test('an optional name is neither missed nor wrong', () => {
  const names = [
    { ...spanOf('Ann Lee'), kind: 'person' },
    { ...spanOf('editor'), kind: 'person', optional: true },
  ]
  expect(measure([['Ann Lee', 'person']], names)('person')).toEqual([100, 100, 100])
  expect(
    measure(
      [
        ['Ann Lee', 'person'],
        ['editor', 'person'],
      ],
      names,
    )('person'),
  ).toEqual([100, 100, 100])
})

test('money and percentages are quantities', () => {
  const names = [{ ...spanOf('three hours'), kind: 'quantity' }]
  expect(measure([['three hours', 'percent']], names)('quantity')).toEqual([100, 100, 100])
})

test('kinds that a corpus does not mark are not measured', () => {
  expect([...measureNames({ text, names: [] }, [], ['person', 'place']).keys()]).toEqual(['person', 'place'])
})
