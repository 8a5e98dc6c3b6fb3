import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseText } from '../../reading/read-short.ts'
import { corporaFolder, loadCorpora } from './corpora.ts'
import { measureFacts } from './facts/measure-facts.ts'
import type { GoldDocument } from './gold/gold-document.ts'
import { findGoldNames } from './gold/name-spans.ts'
import { measureCorpus } from './measure-corpus.ts'
import type { MeasuredReader } from './measured-reader.ts'
import { f1Of } from './measures/match.ts'
import { damagedReader, someDamage } from './systems/damaged.ts'
import { goldReader } from './systems/gold.ts'

const kinds = ['person', 'place', 'facility', 'organisation', 'date', 'time']
const makeDocument = (id: string, place: string): GoldDocument => {
  const words = `Mira/NNP/3/nsubj Sandal/NNP/1/flat opened/VBD/0/root/open 40/CD/5/nummod wells/NNS/3/obj/well in/IN/7/case ${place}/NNP/3/obl on/IN/9/case Monday/NNP/3/obl +./PUNCT/3/punct`
  const mentions = ['person:sandal:1-2@1', 'place:town:7', 'date:day:9']
  const parsed = parseText(Array.from({ length: 8 }, () => ({ words, mentions, goesOn: true })))
  return { id, text: parsed.text, blocks: [], parsed, names: findGoldNames(parsed) }
}
const documents = [makeDocument('one', 'Varn'), makeDocument('two', 'Norwick')]
const corpus = { name: 'made', kinds, hasFacts: true, documents }

const scoresOf = (reader: MeasuredReader, options = {}) =>
  new Map([...measureCorpus(reader, corpus, options)].map(([name, match]) => [name, f1Of(match)] as const))

test('gives 100 in everything to what people marked', () => {
  const scores = scoresOf(goldReader(documents), { relations: true })
  expect([...scores.keys()]).toEqual(
    expect.arrayContaining(['las', 'nummod', 'person', 'onGoldTokens.las', 'relation.obl']),
  )
  expect([...scores].filter(([, score]) => score !== 100)).toEqual([])
  const facts = measureFacts(goldReader(documents), corpus)
  expect([...(facts?.matches ?? [])].map(([name, match]) => [name, match.gold > 0, f1Of(match)])).toEqual([
    ['facts', true, 100],
    ['facts.told', true, 100],
    ['facts.stated', true, 100],
    ['facts.triples', true, 100],
    ['facts.ofTrees', true, 100],
    ['facts.ofTrees.stated', true, 100],
  ])
})

const ofTrees = ['uas', 'las', 'lasPlain', 'nummod']
const ofTags = ['upos', 'xpos', 'lemma']
const ofNames = ['person', 'place', 'date']
test.each([
  ['joined', ['sentences', 'root', 'uas', 'las'], [...ofTags, ...ofNames, 'nummod']],
  ['tagged', ofTags, [...ofTrees, ...ofNames, 'sentences']],
  ['moved', ofTrees, [...ofTags, ...ofNames, 'sentences', 'root']],
  ['lost', ofNames, [...ofTags, ...ofTrees, 'sentences']],
  ['cut', ofNames, [...ofTags, ...ofTrees, 'sentences']],
])('damage of the kind "%s" shows in %j and not in %j', (kind, harmed, whole) => {
  const scores = scoresOf(damagedReader(documents, { [kind]: 0.6 }))
  const isBelow = harmed.map(name => [name, (scores.get(name) ?? 100) < 100])
  expect(isBelow).toEqual(harmed.map(name => [name, true]))
  expect([...whole, 'tokens'].filter(name => scores.get(name) !== 100)).toEqual([])
})

test('more of the same damage never scores better, and the same seed damages the same', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.double({ min: 0, max: 1, noNaN: true }), (seed, share) => {
      const less = scoresOf(damagedReader(documents, { tagged: share / 2 }, seed))
      const more = scoresOf(damagedReader(documents, { tagged: share }, seed))
      expect(more).toEqual(scoresOf(damagedReader(documents, { tagged: share }, seed)))
      expect(more.get('upos')).toBeLessThanOrEqual(less.get('upos') ?? 0)
    }),
    { numRuns: 30 },
  )
})

test('damage of trees shows in the facts', () => {
  const facts = measureFacts(damagedReader(documents, { moved: 0.8 }), corpus)?.matches.get('facts')
  expect(facts && f1Of(facts)).toBeLessThan(100)
})

const bare: MeasuredReader = { name: 'bare', kinds: ['person'], read: () => ({ sentences: [], mentions: [] }) }

test('leaves out what a system does not offer, and gives nought where it finds none of what it does', () => {
  expect([...scoresOf(bare)]).toEqual([['person', 0]])
  expect(measureFacts(bare, corpus)).toBeUndefined()
})

test.each([
  ['a word on no letters', { start: 3, end: 3, text: '' }, 'stands nowhere'],
  ['a word beyond the text', { start: 0, end: 9_999, text: 'x' }, 'stands nowhere'],
  ['a word that hangs on itself', { start: 0, end: 4, text: 'Mira', head: 0 }, 'hangs on 0'],
])('refuses to measure %s', (_, token, fault) => {
  const read = () => ({ sentences: [{ start: 0, end: 4, tokens: [token] }], mentions: [] })
  expect(() => measureCorpus({ name: 'broken', read }, corpus)).toThrow(fault)
})

test('refuses to measure words out of order', () => {
  const token = (start: number) => ({ start, end: start + 1, text: 'x' })
  const read = () => ({ sentences: [{ start: 0, end: 4, tokens: [token(3), token(0)] }], mentions: [] })
  expect(() => measureCorpus({ name: 'broken', read }, corpus)).toThrow('before the word before it')
})

const { corpora } = loadCorpora(corporaFolder, ['gum-dev-news', 'ewt-dev'])

test.skipIf(corpora.length === 0)('gives 100 in everything to what people marked in the treebanks', () => {
  for (const one of corpora) {
    const matches = measureCorpus(goldReader(one.documents), one)
    expect([...matches].filter(([, match]) => f1Of(match) !== 100)).toEqual([])
    const damaged = measureCorpus(damagedReader(one.documents, someDamage), one)
    const upos = damaged.get('upos')
    expect(upos && f1Of(upos)).toBeCloseTo(90, -1)
  }
})
