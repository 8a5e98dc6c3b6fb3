import { expect, test } from 'vitest'
import { parseText } from '../../../reading/read-short.ts'
import { alignWords } from './align-words.ts'
import { f1Of } from './match.ts'
import { measureEachRelation, measureRelations } from './measure-relations.ts'

const gold =
  'Three/CD/2/nummod boats/NNS/4/nsubj:pass were/VBD/4/aux:pass/be sold/VBN/0/root/sell by/IN/6/case Varn/NNP/4/obl:agent +./PUNCT/4/punct'

const scoresOf = (words: string) => {
  const [{ sentences: marked }, { sentences: read }] = [parseText([{ words: gold }]), parseText([{ words }])]
  const alignment = alignWords(marked, read)
  const all = [...measureRelations(alignment), ...measureEachRelation(alignment)]
  return Object.fromEntries(all.map(([name, match]) => [name, f1Of(match)]))
}

test('gives 100 for what people marked, and for a relation that nobody marked or read', () => {
  const scores = scoresOf(gold)
  expect(Object.keys(scores)).toContain('relation.obl')
  expect(new Set(Object.values(scores))).toEqual(new Set([100]))
})

test.each([
  [
    'an active subject stays a subject, but no passive one',
    ['nsubj:pass', 'nsubj'],
    { subject: 100, passiveSubject: 0 },
  ],
  ['a subject that hangs on another word is no subject', ['4/nsubj:pass', '6/nsubj:pass'], { subject: 0, root: 100 }],
  ['a number read as an adjective is missed', ['nummod', 'amod'], { nummod: 0, subject: 100 }],
  ['an object that nobody marked is wrong', ['obl:agent', 'obj'], { object: 0, 'relation.obl': 0 }],
])('%s', (_, [from = '', to = ''], scores) => {
  expect(scoresOf(gold.replace(from, to))).toMatchObject(scores)
})
