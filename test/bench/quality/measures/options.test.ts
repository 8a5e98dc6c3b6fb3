import { describe, expect, it, test } from 'vitest'
import { readerOf } from '../../../../src/vocabulary/bank-reader.ts'
import { readBankOf } from '../../../interchange/read-bank.ts'
import { sampleChoice } from '../sample-choice.ts'
import { isOfKeysKind } from './distractors.ts'
import { testPositions } from './key-position.ts'
import { areAlike } from './numeric-options.ts'
import { slidingWindow } from './sliding-window.ts'

const reader = readerOf(readBankOf('suez-canal-2021'))

describe('a wrong option is of the key’s kind', () => {
  it.each([
    ['two ships', 'Ever Given', 'Alp Guard', true],
    ['two days', '23 March 2021', '29 March 2021', true],
    ['a day and a year', '23 March 2021', '2021', false],
    ['a ship and a country', 'Ever Given', 'Malaysia', false],
    ['a figure and a name', '400', 'Ever Given', false],
    ['two figures', '400', 'six', true],
  ])('%s', (_, key, wrong, same) => {
    const question = sampleChoice('Which?', key, [wrong])
    expect(question.options.slice(1).map(option => isOfKeysKind(reader, question, option))).toEqual([same])
  })
})

test.each([
  ['sorted figures', sampleChoice('How many?', '20', ['30', '50'], 0), true],
  ['unsorted figures', sampleChoice('How many?', '20', ['30', '10'], 0), false],
  ['figures of unlike size', sampleChoice('How many?', '20', ['30', '5000'], 0), false],
  ['a unit on one side', sampleChoice('How many?', '20 boats', ['30', '50'], 0), false],
  ['a hedge on one side', sampleChoice('How many?', 'about 20', ['30', '50'], 0), false],
])('tells whether figures stand alike: %s', (_, question, alike) => {
  expect(areAlike(question)).toBe(alike)
})

test('a key that is always first is no chance', () => {
  const first = Array.from({ length: 12 }, () => sampleChoice('Which?', 'a', ['b', 'c', 'd']))
  expect(testPositions(first)).toEqual({ statistic: 36, freedom: 3, shares: '12:0:0:0' })
  const even = [0, 1, 2, 3].map(place => sampleChoice('Which?', 'a', ['b', 'c', 'd'], place))
  expect(testPositions(even).statistic).toBe(0)
})

test('the sliding window rates the option highest whose words stand near those of the stem', () => {
  const rate = slidingWindow('The red boat left Ambleport at noon. A storm came. The blue boat stayed in Netherby.')
  const question = sampleChoice('Where did the blue boat stay?', 'Netherby', ['Ambleport', 'Overton'])
  const [netherby, ambleport, overton] = question.options.map(({ text }) => rate(text, question))
  expect(netherby).toBeGreaterThan(ambleport ?? 0)
  expect(ambleport).toBeGreaterThanOrEqual(overton ?? 0)
})
