import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FoundText } from '../../../../src/reading/english/coreference/found-mention.ts'
import { resolveMentions } from '../../../../src/reading/english/coreference/resolve-mentions.ts'
import { descriptionCases } from './description-cases.ts'
import { nameCases } from './name-cases.ts'
import { pronounCases } from './pronoun-cases.ts'
import { findShort, readGroups, resolveShort } from './resolve-short.ts'

test.each([...nameCases, ...descriptionCases, ...pronounCases])('%s', (_, sentences, groups) => {
  expect(resolveShort(sentences).groups).toEqual(groups)
})

const lund = (name: string) => ({
  words: `${name}/NNP/3/nsubj Lund/NNP/1/flat spoke/VBD/0/root/speak`,
  mentions: ['person:name:1-2@1'],
})
const alone = { words: 'Lund/NNP/2/nsubj spoke/VBD/0/root/speak', mentions: ['person:name:1'] }

test('a surname of two persons is the one whom the headline names', () => {
  const { groups } = resolveShort([lund('Ada'), lund('Olaf'), alone], 'Ada Lund on the sea')
  expect(groups).toEqual([['Ada Lund', 'Lund']])
})

test('a pronoun that nothing resolves has no cluster and no confidence', () => {
  const { mentions } = resolveShort([
    { words: 'They/PRP/2/nsubj spoke/VBD/0/root/speak', mentions: ['person:pronoun:1'] },
  ])
  expect(mentions).toMatchObject([{ linkConfidence: 0 }])
  expect(mentions[0]).not.toHaveProperty('cluster')
})

test('a pronoun is no surer than the pronoun that it goes on from', () => {
  const ada = {
    words: 'Ada/NNP/2/nsubj met/VBD/0/root/meet Eva/NNP/2/obj',
    mentions: ['person:name:1', 'person:name:3'],
  }
  const her = {
    words:
      'Her/PRP$/2/nmod:poss home/NN/3/nsubj burnt/VBD/0/root/burn while/IN/6/mark she/PRP/6/nsubj slept/VBD/3/advcl/sleep',
    mentions: ['person:pronoun:1', 'person:pronoun:5'],
  }
  const { mentions } = resolveShort([ada, her])
  const [first, second] = mentions.filter(({ form }) => form === 'pronoun').map(({ linkConfidence }) => linkConfidence)
  expect(first).toBeGreaterThan(0)
  expect(second).toBeLessThanOrEqual(first ?? 0)
})

test('what opens a cluster is sure, and what joins it says by what rule', () => {
  const { mentions } = resolveShort([lund('Ada'), alone])
  expect(mentions.map(({ linkConfidence, rule }) => [linkConfidence < 1, rule])).toEqual([
    [false, undefined],
    [true, 'surname'],
  ])
})

test('a use that the tagger doubts is what the other uses say', () => {
  const found = findShort([lund('Ada'), alone, { ...alone, mentions: ['organisation:name:1'] }])
  const doubted = found.mentions.map((mention, index) => (index === 2 ? { ...mention, confidence: 0.4 } : mention))
  expect(readGroups({ ...found, mentions: doubted }).groups).toEqual([['Ada Lund', 'Lund', 'Lund']])
  expect(readGroups(found).groups).toEqual([['Ada Lund', 'Lund']])
})

test('mentions in any order give the same clusters', () => {
  const found = findShort([lund('Ada'), alone, lund('Olaf')])
  const turned = { ...found, mentions: found.mentions.toReversed() }
  expect(readGroups(turned).groups.map(group => group.toSorted())).toEqual(
    readGroups(found).groups.map(group => group.toSorted()),
  )
})

test('mentions that stand in no sentence are left alone, whatever they say', () => {
  const place = fc.integer({ min: -2, max: 6 })
  const mention = fc.record({
    ...{ sentence: place, first: place, last: place, head: place },
    kind: fc.constantFrom('person' as const, 'place' as const, 'organisation' as const, 'other' as const),
    form: fc.constantFrom('name' as const, 'description' as const, 'pronoun' as const),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  const { text, headline, sentences } = findShort([lund('Ada'), alone])
  fc.assert(
    fc.property(fc.array(mention, { maxLength: 8 }), mentions => {
      const found: FoundText = { text, headline, sentences, mentions }
      const { mentions: resolved } = resolveMentions(found)
      expect(resolved.map(({ kind, form, first }) => [kind, form, first])).toEqual(
        mentions.map(({ kind, form, first }) => [kind, form, first]),
      )
      for (const { cluster, linkConfidence, form } of resolved) {
        expect(linkConfidence >= 0 && linkConfidence <= 1).toBe(true)
        expect(cluster !== undefined || form === 'pronoun').toBe(true)
      }
    }),
  )
})

// A text a hundred times as long, by names of its own, so that nothing joins: the cost per mention must stay the same.
test('time grows in step with the text', () => {
  const make = (count: number) =>
    findShort(
      Array.from({ length: count }, (_, at) => [
        {
          words: `Ada${at}/NNP/3/nsubj Lund/NNP/1/flat met/VBD/0/root/meet the/DT/5/det group${at % 9}/NN/3/obj`,
          mentions: ['person:name:1-2@1', 'organisation:description:4-5'],
        },
        {
          words: 'They/PRP/2/nsubj told/VBD/0/root/tell him/PRP/2/obj',
          mentions: ['person:pronoun:1', 'person:pronoun:3'],
        },
      ]).flat(),
    )
  const [short, long] = [make(100), make(5_000)]
  const timeOf = (found: FoundText) => {
    const start = performance.now()
    resolveMentions(found)
    return performance.now() - start
  }
  timeOf(short)
  const base = Math.min(timeOf(short), timeOf(short), timeOf(short))
  expect(timeOf(long)).toBeLessThan(50 * 8 * base + 200)
})
