import { expect, test } from 'vitest'
import { findShort } from '../../reading/english/coreference/resolve-short.ts'
import { trainPronouns } from './train-pronouns.ts'
import { writePronounWeights } from './write-pronoun-weights.ts'

const found = findShort([
  {
    words: 'Ada/NNP/3/nsubj Lund/NNP/1/flat opened/VBD/0/root/open schools/NNS/3/obj/school',
    mentions: ['person:name:1-2@1', 'organisation:description:4'],
  },
  {
    words: 'They/PRP/2/nsubj grew/VBD/0/root/grow',
    mentions: ['organisation:pronoun:1'],
    goesOn: true,
  },
])
const texts = Array.from({ length: 6 }, () => ({ found, clusters: ['a', 'b', 'b'] }))

test('what is right more often weighs more, and the same texts give the same weights', () => {
  const weights = trainPronouns(texts, { rounds: 20 })
  expect(weights['they place obj'] ?? 0).toBeGreaterThan(weights['none they'] ?? 0)
  expect(trainPronouns(texts, { rounds: 20 })).toEqual(weights)
})

test('seldom features are left out', () => {
  expect(trainPronouns(texts.slice(0, 2), { rounds: 5, seldom: 5 })).toEqual({})
})

test('weights are written as a source, slight ones left out', () => {
  const source = writePronounWeights(
    { 'far 1': -0.5, 'it nmod:poss': 0.25, slight: 0.01 },
    { trainedOn: 'our own texts' },
  )
  expect(source).toContain('`far 1=-0.5|it nmod:poss=0.25`')
  expect(source).toContain('Source: our own texts')
})
