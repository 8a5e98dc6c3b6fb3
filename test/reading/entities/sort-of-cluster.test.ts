import { expect, test } from 'vitest'
import { kindOfCluster } from '../../../src/reading/entities/entity-kind.ts'
import { sortOfCluster } from '../../../src/reading/entities/sort-of-cluster.ts'
import { onlyCluster } from './read-clusters.ts'

const named = (name: string) =>
  name
    .split(' ')
    .map(
      (word, at, all) =>
        `${word}/NNP/${at + 1 === all.length ? 0 : all.length}/${at + 1 === all.length ? 'root' : 'compound'}`,
    )
    .join(' ')

const cases = [
  ['place', 'Norway', [], 'country'],
  ['place', 'Canadian', [], 'place'],
  ['place', 'Olm', ['the/DT/2/det city/NN/0/root'], 'city'],
  ['place', 'Olm', ['their/PRP$/2/nmod:poss home/NN/0/root'], 'place'],
  ['place', 'West Bank', [], 'place'],
  ['place', 'Lake Olm Island', [], 'island'],
  ['place', 'Olm Hall', [], 'hall'],
  ['organisation', 'Varn University', [], 'university'],
  ['organisation', 'Linden Park', ['the/DT/2/det band/NN/0/root'], 'band'],
  ['organisation', 'DAX', ['DAX/NN/0/root/dax'], 'organisation'],
  ['other', 'Robogee', ['the/DT/2/det robot/NN/0/root', 'the/DT/2/det thing/NN/0/root'], 'robot'],
  ['other', 'Robogee', ['its/PRP$/2/nmod:poss rival/NN/0/root'], 'thing'],
  ['other', 'Robogee', ['a/DT/3/det true/JJ/3/amod achievement/NN/0/root'], 'thing'],
  ['other', 'Robogee', ['redesign/NN/0/root'], 'thing'],
  ['event', 'Olm Feast', ['last/JJ/2/amod year/NN/0/root'], 'event'],
  ['person', 'Raj', ['the/DT/2/det welder/NN/0/root'], 'person'],
] as const

test.each(cases)('a %s named "%s" and called %j is a kind of %s', (kind, name, called, sort) => {
  const texts = [named(name), ...called].map(words => {
    const last = words.split(' ').length
    return { words, mentions: [`${kind}:a:1${last > 1 ? `-${last}` : ''}`] }
  })
  const { cluster, trees } = onlyCluster(texts)
  const found = kindOfCluster(cluster)
  if (found === 'date' || found === 'quantity') throw new Error(found)
  expect(sortOfCluster(cluster, found, trees).singular).toBe(sort)
})
