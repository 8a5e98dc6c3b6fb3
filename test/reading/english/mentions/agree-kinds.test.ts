import { expect, test } from 'vitest'
import { agreeKinds } from '../../../../src/reading/english/mentions/agree-kinds.ts'
import type { NameRun } from '../../../../src/reading/english/mentions/english-mention.ts'
import { growTree } from '../../../../src/reading/trees/tree.ts'
import { parseText } from '../../read-short.ts'

const { sentences } = parseText([
  { words: 'Varn/NNP/2/nsubj grew/VBD/0/root', mentions: [] },
  { words: 'They/PRP/2/nsubj left/VBD/0/root Varn/NNP/2/obj', mentions: [] },
])
const trees = sentences.map(growTree)
const at = (index: number, kind: NameRun['kind'], confidence: number): NameRun => ({
  ...{ first: index, last: index, kind, confidence },
})

test('a name is what its surer places say that it is', () => {
  const [, second] = agreeKinds(trees, [[{ ...at(0, 'place', 0.9), sort: 'city' }], [at(2, 'person', 0.4)]])
  expect(second).toEqual([{ first: 2, last: 2, kind: 'place', sort: 'city', confidence: expect.closeTo(0.62, 2) }])
})

test('a name that may be two things stays as it was read', () => {
  const names = [[at(0, 'place', 0.6)], [at(2, 'person', 0.5)]]
  expect(agreeKinds(trees, names)).toEqual(names)
})

const sureIn = (confidences: readonly number[]): number[] => {
  const { sentences: all } = parseText(
    confidences.map(() => ({ words: 'Varn/NNP/2/nsubj grew/VBD/0/root', mentions: [] })),
  )
  const names = confidences.map(confidence => [at(0, 'organisation', confidence)])
  return agreeKinds(all.map(growTree), names).flatMap(own => own.map(({ confidence }) => confidence))
}

test('a body is no surer in one place than in all, where none is sure of it', () => {
  expect(sureIn([0.8, 0.5, 0.5])[0]).toBeCloseTo(0.6)
  expect(sureIn([0.8, 0.3, 0.3])[0]).toBeCloseTo(0.5)
  expect(sureIn([0.95, 0.4, 0.4])[0]).toBe(0.95)
  expect(sureIn([0.8, 0.4])[0]).toBe(0.8)
})

test('the last name of a person who is named in full is a person', () => {
  const { sentences: named } = parseText([
    { words: 'Mira/NNP/3/nsubj Olm/NNP/1/flat left/VBD/0/root', mentions: [] },
    { words: 'Olm/NNPS/2/nsubj slept/VBD/0/root', mentions: [] },
  ])
  const full: NameRun = { first: 0, last: 1, kind: 'person', confidence: 0.9 }
  const [, second] = agreeKinds(named.map(growTree), [[full], [at(0, 'other', 0.6)]])
  expect(second).toMatchObject([{ kind: 'person', confidence: expect.closeTo(0.81, 2) }])
})
