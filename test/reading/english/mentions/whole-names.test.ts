import { expect, test } from 'vitest'
import type { NameKind, NameRun } from '../../../../src/reading/english/mentions/english-mention.ts'
import { wholeNames } from '../../../../src/reading/english/mentions/whole-names.ts'
import { growTree } from '../../../../src/reading/trees/tree.ts'
import { parseText } from '../../read-short.ts'

type Run = readonly [first: number, last: number, kind: NameKind]

const namesIn = (words: string, runs: readonly Run[]): string[] => {
  const [tree] = parseText([{ words, mentions: [] }]).sentences.map(growTree)
  const names = runs.map(([first, last, kind]): NameRun => ({ first, last, kind, confidence: 0.9 }))
  if (tree === undefined) return []
  return wholeNames(tree, names).map(({ first, last, kind }) => {
    const said = tree.tokens.slice(first, last + 1).map(({ text }) => text)
    return `${kind} ${said.join(' ')}`
  })
}

test.each([
  [
    'one word in capitals between two parts of it',
    'Olm/NNP/4/nsubj Sent/VBD/1/acl Gaming/NNP/2/obj grew/VBD/0/root',
    [
      [0, 0, 'organisation'],
      [2, 2, 'organisation'],
    ],
    ['organisation Olm Sent Gaming'],
  ],
  [
    'an initial before the last name',
    'Ada/NNP/4/nsubj B./NNP/1/flat Lund/NNP/1/flat left/VBD/0/root',
    [[0, 0, 'person']],
    ['person Ada B. Lund'],
  ],
  [
    'the number of a ruler',
    'Olm/NNP/5/nsubj I/NNP/1/flat ,/,/1/punct emperor/NN/1/appos left/VBD/0/root',
    [[0, 0, 'person']],
    ['person Olm I'],
  ],
  [
    'all capital words behind "named"',
    'man/NN/0/root named/VBN/1/acl/name Page/NNP/4/compound Mira/NNP/2/xcomp Olm/NNP/4/flat',
    [[3, 4, 'person']],
    ['person Page Mira Olm'],
  ],
  [
    'its version',
    'Olm/NNP/4/nsubj Market/NNP/1/flat 2.0/CD/1/flat grew/VBD/0/root',
    [[0, 1, 'organisation']],
    ['organisation Olm Market 2.0'],
  ],
  [
    'no figure of something else',
    'Olm/NNP/2/nsubj sold/VBD/0/root Varn/NNP/2/iobj 2.0/CD/5/nummod tonnes/NNS/2/obj',
    [[2, 2, 'organisation']],
    ['organisation Varn'],
  ],
  [
    "a people's army",
    "Varn/NNP/2/compound People/NNPS/4/nmod:poss 's/POS/2/case Army/NNP/5/nsubj left/VBD/0/root",
    [[0, 1, 'organisation']],
    ["organisation Varn People 's Army"],
  ],
] as const)('a name takes %s', (_, words, runs, names) => {
  expect(namesIn(words, runs)).toEqual(names)
})

test.each([
  [
    'two persons',
    'Ada/NNP/4/nsubj Sent/VBD/1/acl Raj/NNP/2/obj left/VBD/0/root',
    [
      [0, 0, 'person'],
      [2, 2, 'person'],
    ],
  ],
  [
    'what "and" joins',
    'Olm/NNP/4/nsubj and/CC/3/cc Varn/NNP/1/conj grew/VBD/0/root',
    [
      [0, 0, 'organisation'],
      [2, 2, 'organisation'],
    ],
  ],
] as const)('keeps %s apart', (_, words, runs) => {
  expect(namesIn(words, runs)).toHaveLength(2)
})

test('a storm is an event and a municipality a place', () => {
  expect(namesIn('Cyclone/NNP/2/compound Mira/NNP/3/nsubj came/VBD/0/root', [[0, 1, 'organisation']])).toEqual([
    'event Cyclone Mira',
  ])
  expect(
    namesIn('Municipality/NNP/4/nsubj of/IN/3/case Olm/NNP/1/nmod grew/VBD/0/root', [[0, 2, 'organisation']]),
  ).toEqual(['place Municipality of Olm'])
})
