import { expect, test } from 'vitest'
import type { NameRun } from '../../../../src/reading/english/mentions/english-mention.ts'
import { initialsTold } from '../../../../src/reading/english/mentions/initials-told.ts'
import { growTree } from '../../../../src/reading/trees/tree.ts'
import { parseText } from '../../read-short.ts'

const told = (first: string, names: readonly NameRun[], again: NameRun[] = []): NameRun[] | undefined => {
  const { sentences } = parseText([
    { words: first, mentions: [] },
    { words: 'The/DT/2/det OBU/NNP/3/nsubj left/VBD/0/root', mentions: [] },
  ])
  return initialsTold(sentences.map(growTree), [[...names], again])[1]
}

const union =
  'Olm/NNP/3/compound Boat/NNP/3/compound Union/NNP/7/nsubj (/-LRB-/5/punct OBU/NNP/3/appos )/-RRB-/5/punct left/VBD/0/root'
const notion =
  'old/JJ/3/amod boat/NN/3/compound use/NN/7/nsubj (/-LRB-/5/punct OBU/NNP/3/appos )/-RRB-/5/punct grew/VBD/0/root'
const whole: NameRun = { first: 0, last: 2, kind: 'organisation', confidence: 0.9 }
const person: NameRun = { first: 1, last: 1, kind: 'person', confidence: 0.6 }

test('letters behind a name in brackets are that name wherever they stand', () => {
  expect(told(union, [whole])).toEqual([{ first: 1, last: 1, kind: 'organisation', confidence: 0.85 }])
  expect(told(union, [whole], [person])).toMatchObject([{ kind: 'organisation' }])
})

test('letters that stand for a notion name nobody', () => {
  expect(told(notion, [], [person])).toMatchObject([{ kind: 'other' }])
  expect(told(notion, [])).toEqual([])
})

test('letters that the words before them do not spell are told nothing', () => {
  expect(told(union.replace('Boat', 'Ship'), [whole], [person])).toEqual([person])
})
