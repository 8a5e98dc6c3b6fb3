import { expect, test } from 'vitest'
import { isDoubtful, partCluster } from '../../../src/reading/entities/part-cluster.ts'
import type { ShortSentence } from '../read-short.ts'
import { onlyCluster } from './read-clusters.ts'

const square: ShortSentence = {
  words: 'Olm/NNP/2/compound Square/NNP/3/nsubj opened/VBD/0/root/open',
  mentions: ['facility:a:1-2'],
}
const mosque: ShortSentence = {
  words: 'Shah/NNP/2/compound Mosque/NNP/3/nsubj opened/VBD/0/root/open',
  mentions: ['facility:a:1-2'],
}
const it: ShortSentence = { words: 'It/PRP/2/nsubj opened/VBD/0/root/open', mentions: ['facility:a:1'] }
const site: ShortSentence = {
  words: 'Olm/NNP/2/compound Square/NNP/6/nsubj is/VBZ/6/cop/be a/DT/6/det Heritage/NNP/6/compound Site/NNP/0/root',
  mentions: ['facility:a:1-2', 'facility:a:4-6'],
}
const theSquare: ShortSentence = {
  words: 'The/DT/2/det square/NN/3/nsubj opened/VBD/0/root/open',
  mentions: ['facility:a:1-2'],
}

test.each([
  ['one class stays whole', [square, it], [['Olm Square', 'It']]],
  ['each class is a thing of its own', [square, mosque, it], [['Olm Square'], ['Shah Mosque', 'It']]],
  ['a description goes to its class', [square, mosque, theSquare], [['Olm Square', 'The square'], ['Shah Mosque']]],
  ['what a copula says names nothing', [site, it], [['Olm Square', 'a Heritage Site', 'It']]],
])('%s', (_, sentences, groups) => {
  const { cluster, trees } = onlyCluster(sentences)
  const parts = partCluster(cluster, trees)
  expect(parts.map(({ mentions }) => mentions.map(({ text }) => text))).toEqual(
    groups.map(texts => texts.map(text => text.replace(/^a /, ''))),
  )
})

const named = (first: string, second: string): ShortSentence => ({
  words: `${first}/NNP/2/compound ${second}/NNP/3/nsubj opened/VBD/0/root/open`,
  mentions: ['organisation:a:1-2'],
})
const called = (name: string): ShortSentence => ({
  words: `${name}/NNP/2/nsubj opened/VBD/0/root/open`,
  mentions: ['organisation:a:1'],
})
const long: ShortSentence = {
  words: 'Olm/NNP/3/compound Varna/NNP/3/compound Esme/NNP/4/nsubj opened/VBD/0/root/open',
  mentions: ['organisation:a:1-3'],
}
const also: ShortSentence = {
  words: 'known/VBN/4/acl as/IN/3/case Esme/NNP/4/compound Holt/NNP/0/root',
  mentions: ['organisation:a:3-4'],
}

const award: ShortSentence = {
  words:
    'Olm/NNP/2/compound Varna/NNP/3/nsubj won/VBD/0/root/win the/DT/8/det Man/NNP/8/compound of/IN/7/case Rye/NNP/5/nmod award/NN/3/obj',
  mentions: ['organisation:a:1-2', 'organisation:a:5-7@5'],
}

test.each([
  ['two names without a word in common are', [named('Olm', 'Varna'), named('Esme', 'Holt')], true],
  ['two names with a word in common are not', [named('Olm', 'Varna'), named('New', 'Varna')], false],
  ['three short names without anything in common are', ['Olm', 'Varna', 'Esme'].map(called), true],
  ['two of them are not', ['Olm', 'Varna'].map(called), false],
  ['three that hang together by a longer one are not', [...['Olm', 'Varna', 'Esme'].map(called), long], false],
  ['the name of an award is not', [award], false],
  ['a name that the text gives as another is not', [named('Olm', 'Varna'), also], false],
])('%s in doubt', (_, sentences, isInDoubt) => {
  const { cluster, trees } = onlyCluster(sentences)
  expect(isDoubtful(cluster, trees)).toBe(isInDoubt)
})
