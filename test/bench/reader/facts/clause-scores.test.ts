import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFacts } from '../../../../src/reading/read-facts.ts'
import type { Fact } from '../../../../src/vocabulary/fact.ts'
import { clauseCases } from '../../../reading/clauses/clause-cases.ts'
import { speechCases } from '../../../reading/clauses/speech-cases.ts'
import { damagedText } from '../../../reading/damaged-text.ts'
import { parseText, type ShortSentence } from '../../../reading/read-short.ts'
import { f1Of, precisionOf, recallOf } from '../measures/match.ts'
import { clauseScores } from './clause-scores.ts'
import { printDifferences } from './print-differences.ts'

const sandal: ShortSentence = {
  words:
    'Mira/NNP/3/nsubj Sandal/NNP/1/flat opened/VBD/0/root/open the/DT/6/det Long/NNP/6/compound Bridge/NNP/3/obj in/IN/8/case Varn/NNP/3/obl +./PUNCT/3/punct',
  mentions: ['person:sandal:1-2@1', 'facility:bridge:4-6', 'place:varn:8'],
}
const praise: ShortSentence = {
  words: 'Varn/NNP/2/nsubj praised/VBD/0/root/praise 40/CD/4/nummod workers/NNS/2/obj/worker +./PUNCT/2/punct',
  mentions: ['place:varn:1'],
}

const readShort = (...sentences: ShortSentence[]) => {
  const parsed = parseText(sentences)
  return { parsed, facts: readFacts(parsed).facts }
}
const changed = (from: string, to: string) => readShort({ ...sandal, words: sandal.words.replace(from, to) }, praise)
const gold = readShort(sandal, praise)

test.each([...clauseCases, ...speechCases])('finds no difference to itself: $rule', ({ text }) => {
  const own = readShort(...text)
  const { facts, told, triples, differences } = clauseScores(own, own)
  expect([facts, told, triples].map(f1Of)).toEqual([100, 100, 100])
  expect(differences).toEqual([])
})

test('gives 100 to what people marked, of two facts', () => {
  expect(clauseScores(gold, gold).facts).toEqual({ found: 2, gold: 2, sound: 2, predicted: 2 })
})

test.each([
  ['a place that hangs on the bridge', changed('Varn/NNP/3/obl', 'Varn/NNP/6/nmod'), 'changed'],
  ['an object read as a subject', changed('Bridge/NNP/3/obj', 'Bridge/NNP/3/nsubj'), undefined],
  ['another verb', changed('opened/VBD/0/root/open', 'opened/VBD/0/root/reopen'), 'changed'],
])('takes a fact with %s for another one', (_, predicted, kind) => {
  const { facts, triples, differences } = clauseScores(gold, predicted)
  expect(recallOf(facts)).toBe(50)
  expect(f1Of(triples)).toBeLessThan(100)
  expect(differences.length).toBeGreaterThan(0)
  if (kind !== undefined) expect(differences.map(difference => difference.kind)).toEqual([kind])
})

test.each([{ negated: true }, { passive: true }, { modal: 'may' }, { particle: 'up' }])(
  'takes a fact whose verb has %j for another one, and one in another tense for the same',
  change => {
    const withVerb = (verb: object) => {
      const facts = gold.facts.map(fact => ({
        ...fact,
        clause: { ...fact.clause, verb: { ...fact.clause.verb, ...verb } },
      }))
      return clauseScores(gold, { ...gold, facts }).facts
    }
    expect(f1Of(withVerb(change))).toBe(0)
    expect(f1Of(withVerb({ tense: 'present', perfect: true }))).toBe(100)
  },
)

test('takes the same words for the same argument whichever of them is the head', () => {
  const words = 'Varn/NNP/2/nsubj fell/VBD/0/root/fall in/IN/4/case 490/CD/2/obl BCE/RB/4/advmod +./PUNCT/2/punct'
  const turned = words.replace('BCE/RB/4/advmod', 'BCE/NN/4/nmod')
  const mentions = ['place:varn:1', 'date:year:4-5@4']
  const other = readShort({ words: turned, mentions })
  expect(other.facts).toHaveLength(1)
  expect(f1Of(clauseScores(readShort({ words, mentions }), other).facts)).toBe(100)
})

test('takes a fact that the text states twice wherever it was read', () => {
  const { parsed, facts } = readShort(sandal, praise, sandal)
  const sentences = parsed.sentences.map((one, at) => (at === 0 ? { ...one, block: 'heading' as const } : one))
  const later = readFacts({ ...parsed, sentences }).facts
  expect([facts.length, later.length]).toEqual([2, 2])
  const scores = clauseScores({ parsed, facts }, { parsed, facts: later })
  expect(f1Of(scores.facts)).toBe(100)
  expect(scores.differences).toEqual([])
})

test('counts apart what states the same wherever a phrase hangs', () => {
  const { facts, stated } = clauseScores(gold, changed('Varn/NNP/3/obl', 'Varn/NNP/6/nmod'))
  expect([f1Of(facts), f1Of(stated)]).toEqual([50, 100])
  const other = clauseScores(gold, changed('Varn/NNP/3/obl', 'Olm/NNP/3/obl'))
  expect(f1Of(other.stated)).toBe(f1Of(other.facts))
})

test('tells a fact that somebody else vouches for from one that the article does', () => {
  const reported = speechCases.find(({ rule }) => rule === 'reported speech keeps who says it')
  const told = readShort(...(reported?.text ?? []))
  const facts = told.facts.map(fact => ({ ...fact, attribution: [] }))
  const scores = clauseScores(told, { ...told, facts })
  expect(f1Of(scores.facts)).toBe(100)
  expect(f1Of(scores.told)).toBeLessThan(100)
  expect(scores.differences.map(({ kind }) => kind)).toContain('attributed otherwise')
})

test('counts a fact that was missed in recall, and one that is too many in precision', () => {
  const one = { ...gold, facts: gold.facts.slice(1) }
  const less = clauseScores(gold, one)
  expect([precisionOf(less.facts), recallOf(less.facts)]).toEqual([100, 50])
  expect(less.differences.map(({ kind }) => kind)).toEqual(['missed'])
  const more = clauseScores(one, gold)
  expect([precisionOf(more.facts), recallOf(more.facts)]).toEqual([50, 100])
  expect(more.differences.map(({ kind }) => kind)).toEqual(['wrong'])
})

test('prints a difference with its words, what was marked and what was read', () => {
  const predicted = changed('Varn/NNP/3/obl', 'Varn/NNP/6/nmod')
  const lines = printDifferences(gold.parsed.text, clauseScores(gold, predicted).differences).trim().split('\n')
  expect(lines).toEqual([
    'changed: Mira Sandal opened the Long Bridge in Varn',
    '  marked: open(subject: Mira Sandal; object: the Long Bridge; adjunct: Varn)',
    '  read:   open(subject: Mira Sandal; object: the Long Bridge in Varn)',
  ])
})

test('judges the facts of a reader by their confidence', () => {
  const read = gold.facts.map((fact, index): Fact => {
    const origin = { by: 'reader' as const, version: '1', confidence: index === 0 ? 0.9 : 0.4 }
    return { ...fact, origin }
  })
  const { judged } = clauseScores({ ...gold, facts: gold.facts.slice(0, 1) }, { ...gold, facts: read })
  expect(judged).toEqual([
    { confidence: 0.9, isRight: true, isStated: true },
    { confidence: 0.4, isRight: false, isStated: false },
  ])
})

test('never gives more than there is, whatever was read', () => {
  fc.assert(
    fc.property(damagedText, damagedText, (one, other) => {
      const [left, right] = [one, other].map(parsed => ({ parsed, facts: readFacts(parsed).facts }))
      if (left === undefined || right === undefined) return
      const { facts, told, differences } = clauseScores(left, right)
      expect(facts.found).toBeLessThanOrEqual(Math.min(facts.gold, facts.predicted))
      expect(told.found).toBeLessThanOrEqual(facts.found)
      expect(differences.length).toBeGreaterThanOrEqual(Math.max(facts.gold, facts.predicted) - facts.found)
    }),
    { numRuns: 50 },
  )
})
