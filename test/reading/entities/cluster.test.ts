import { expect, test } from 'vitest'
import { readClusters, withoutModifiers } from '../../../src/reading/entities/cluster.ts'
import { growTree } from '../../../src/reading/trees/tree.ts'
import { parseText } from '../read-short.ts'
import { clusterShort, onlyCluster } from './read-clusters.ts'

const raj = 'Raj/NNP/2/nsubj left/VBD/0/root/leave'
const cases = [
  ['one name of one kind joins two chains', ['person:a:1'], ['person:b:1'], ['a']],
  ['one name of two kinds stays two', ['person:a:1'], ['place:b:1'], ['a', 'b']],
  ['mentions of one chain stay together', ['person:a:1'], ['place:a:1'], ['a']],
] as const

test.each(cases)('%s', (_, first, second, ids) => {
  const { clusters } = clusterShort([
    { words: raj, mentions: first },
    { words: raj, mentions: second },
  ])
  expect(clusters.map(({ id }) => id)).toEqual(ids)
})

test('the name of an award is not that of its winners', () => {
  const won = (name: string) =>
    `${name}/NNP/2/nsubj won/VBD/0/root/win the/DT/7/det Man/NNP/7/compound of/IN/6/case Varn/NNP/4/nmod award/NN/2/obj`
  const { clusters } = clusterShort([
    { words: won('Raj'), mentions: ['person:a:1', 'person:a:4-6@4'] },
    { words: won('Ada'), mentions: ['person:b:1', 'person:b:4-6@4'] },
  ])
  expect(clusters.map(({ id }) => id)).toEqual(['a', 'b'])
})

test('one link joins what no name does', () => {
  const parsed = parseText([
    { words: raj, mentions: ['person:a:1'] },
    { words: 'He/PRP/2/nsubj left/VBD/0/root/leave', mentions: ['person:b:1'] },
  ])
  const mentions = parsed.mentions.map(mention => ({ ...mention, link: 'Raj_Das' }))
  expect(readClusters(parsed.sentences.map(growTree), mentions, parsed.text)).toHaveLength(1)
})

test('a name within a longer name is no name of its own', () => {
  const { clusters } = clusterShort([
    { words: 'Mexico/NNP/2/compound City/NNP/0/root', mentions: ['place:country:1', 'place:city:1-2'] },
  ])
  expect(clusters.map(({ mentions: [one] }) => one?.form)).toEqual(['inner', 'name'])
})

test('mentions come in the order of the text, whatever their own', () => {
  const parsed = parseText([
    { words: raj, mentions: ['person:a:1'] },
    { words: raj, mentions: ['person:a:1'] },
  ])
  const [cluster] = readClusters(parsed.sentences.map(growTree), parsed.mentions.toReversed(), parsed.text)
  expect(cluster?.mentions.map(({ mention }) => mention.sentence)).toEqual([0, 1])
})

test('one of a people is not the people', () => {
  const { clusters } = clusterShort([
    { words: 'Varni/NNPS/2/nsubj/Varni left/VBD/0/root/leave', mentions: ['person:a:1'] },
    { words: 'One/CD/2/nummod/one Varni/NNP/3/nsubj/Varni left/VBD/0/root/leave', mentions: ['person:b:1-2'] },
  ])
  expect(clusters.map(({ id }) => id)).toEqual(['a', 'b'])
})

test('a name that qualifies a noun gives way to one that stands by itself', () => {
  const { cluster, trees } = onlyCluster([
    { words: 'Varni/NNP/2/compound/Varni ships/NNS/3/nsubj left/VBD/0/root/leave', mentions: ['person:a:1'] },
    { words: 'Varnis/NNPS/2/nsubj/Varni left/VBD/0/root/leave', mentions: ['person:a:1'] },
  ])
  expect(withoutModifiers(cluster.mentions, trees).map(({ text }) => text)).toEqual(['Varnis'])
})

test('what the text calls by its noun too is no name that joins two of the kind', () => {
  const match = (chain: string) => [
    { words: 'The/DT/2/det match/NN/3/nsubj ended/VBD/0/root/end', mentions: [`event:${chain}:1-2`] },
    { words: 'Raj/NNP/2/nsubj left/VBD/0/root/leave the/DT/4/det Match/NNP/2/obj', mentions: [`event:${chain}:3-4`] },
  ]
  expect(clusterShort([...match('a'), ...match('b')]).clusters.map(({ id }) => id)).toEqual(['a', 'b'])
})
