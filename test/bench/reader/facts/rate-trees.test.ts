import { expect, test } from 'vitest'
import { parseText } from '../../../reading/read-short.ts'
import type { MeasuredReader } from '../measured-reader.ts'
import { printGates, rateTrees } from './rate-trees.ts'

const parsed = parseText([
  {
    words: 'Mira/NNP/2/nsubj opened/VBD/0/root/open Olm/NNP/2/obj in/IN/5/case Varn/NNP/2/obl +./PUNCT/2/punct',
    mentions: ['person:mira:1', 'facility:olm:3', 'place:varn:5'],
  },
])
// A system that gives back the marked trees, or hangs the place from the object.
const system = (isMoved: boolean): MeasuredReader => ({
  name: 'marked',
  read: () => ({ sentences: [], mentions: [] }),
  parse: () =>
    parsed.sentences.map(({ start, end, tokens }) => ({
      ...{ start, end },
      tokens: tokens.map(token => (isMoved && token.text === 'Varn' ? { ...token, head: 2, relation: 'nmod' } : token)),
    })),
})

test('rates the facts of trees by the marked ones, and what they state apart', () => {
  const rated = (isMoved: boolean) => {
    const { examples, gold } = rateTrees(system(isMoved), parsed, 'a text')
    return { gold, examples: examples.map(({ isRight, isStated, group }) => ({ isRight, isStated, group })) }
  }
  expect(rated(false)).toEqual({ gold: 1, examples: [{ isRight: true, isStated: true, group: 'a text' }] })
  expect(rated(true)).toEqual({ gold: 1, examples: [{ isRight: false, isStated: true, group: 'a text' }] })
})

test('words what is left from each confidence on', () => {
  const lines = printGates(
    [
      { confidence: 0.9, isRight: true, isStated: true },
      { confidence: 0.4, isRight: false, isStated: true },
    ],
    4,
  ).split('\n')
  expect(lines[0]).toBe(
    '  from 0.00 on    2 facts: precision 50.0 %, recall 25.0 %; as stated precision 100.0 %, recall 50.0 %',
  )
  expect(lines[1]).toBe(
    '  from 0.50 on    1 facts: precision 100.0 %, recall 25.0 %; as stated precision 100.0 %, recall 25.0 %',
  )
})
