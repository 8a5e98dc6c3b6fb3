import { expect, test } from 'vitest'
import type { NameRun } from '../../../../src/reading/english/mentions/english-mention.ts'
import { namesAgain } from '../../../../src/reading/english/mentions/names-again.ts'
import { growTree } from '../../../../src/reading/trees/tree.ts'
import { parseText } from '../../read-short.ts'

const words = 'Olm/NNP/3/compound Lottery/NNP/3/compound Union/NNP/4/nsubj grew/VBD/0/root'
const whole: NameRun = { first: 0, last: 2, kind: 'organisation', confidence: 0.9 }

const again = (own: NameRun[], first = whole): NameRun[] | undefined => {
  const { sentences } = parseText([
    { words, mentions: [] },
    { words, mentions: [] },
  ])
  return namesAgain(sentences.map(growTree), [[first], own])[1]
}

test('a name that was found once for sure is found wherever it stands, whole', () => {
  const found = { ...whole, confidence: expect.closeTo(0.81, 2) }
  expect(again([])).toEqual([found])
  expect(again([{ first: 1, last: 2, kind: 'organisation', confidence: 0.95 }])).toEqual([found])
})

test('a longer name and one that was read otherwise stay', () => {
  const longer: NameRun = { first: 0, last: 3, kind: 'organisation', confidence: 0.6 }
  const other: NameRun = { ...whole, kind: 'event', confidence: 0.6 }
  expect(again([longer])).toEqual([longer])
  expect(again([other])).toEqual([other])
})

test('an unsure name is looked for nowhere', () => {
  expect(again([], { ...whole, confidence: 0.5 })).toEqual([])
})
