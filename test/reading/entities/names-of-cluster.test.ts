import { expect, test } from 'vitest'
import { namesOfCluster } from '../../../src/reading/entities/names-of-cluster.ts'
import type { EntityKind } from '../../../src/vocabulary/entity.ts'
import { onlyCluster } from './read-clusters.ts'

const opened = 'opened/VBD/0/root/open'
const cases: readonly (readonly [string, EntityKind, readonly (readonly [string, string])[], readonly string[]])[] = [
  [
    'the title of a bare surname',
    'person',
    [['Dr./NNP/2/nmod:desc Olm/NNP/3/nsubj left/VBD/0/root/leave', 'person:a:1-2@2']],
    ['Dr. Olm +', 'Olm +'],
  ],
  [
    'a titled form beside a name in full',
    'person',
    [
      ['Raj/NNP/3/nsubj Olm/NNP/1/flat left/VBD/0/root/leave', 'person:a:1-2@1'],
      ['Lord/NNP/2/nmod:desc Olm/NNP/3/nsubj left/VBD/0/root/leave', 'person:a:1-2@2'],
    ],
    ['Raj Olm +', 'Olm +', 'Lord Olm +'],
  ],
  [
    'a title with what ranks it',
    'person',
    [
      ['Raj/NNP/3/nsubj Olm/NNP/1/flat left/VBD/0/root/leave', 'person:a:1-2@1'],
      [
        'Emeritus/NNP/3/nmod:desc Professor/NNP/3/nmod:desc Raj/NNP/5/nsubj Olm/NNP/3/flat left/VBD/0/root/leave',
        'person:a:1-4@3',
      ],
    ],
    ['Raj Olm +', 'Olm +', 'Professor Raj Olm +', 'Emeritus Professor Raj Olm +'],
  ],
  [
    'a name in brackets',
    'place',
    [
      [`Olm/NNP/5/nsubj +(/-LRB-/3/punct +Ulm/NNP/1/appos +)/-RRB-/3/punct ${opened}`, 'place:a:1'],
      ['In/IN/4/case Olm/NNP/0/root +(/-LRB-/4/punct +Ulm/NNP/2/appos +)/-RRB-/4/punct', 'place:a:4'],
    ],
    ['Olm +', 'Ulm +'],
  ],
  [
    'an acronym that only a bracket gives',
    'organisation',
    [
      [
        `Varn/NNP/3/compound Rowing/NNP/3/compound Club/NNP/7/nsubj (/-LRB-/5/punct +VRC/NNP/3/dep +)/-RRB-/5/punct ${opened}`,
        'organisation:a:1-3',
      ],
    ],
    ['Varn Rowing Club +', 'VRC +'],
  ],
  [
    'no class word alone',
    'other',
    [
      [`Varn/NNP/2/compound Act/NNP/3/nsubj ${opened}`, 'other:a:1-2'],
      [`Act/NNP/2/nsubj ${opened}`, 'other:a:1'],
    ],
    ['Varn Act +', 'Act'],
  ],
  [
    'a form in small letters with the same words',
    'event',
    [
      [`Olm/NNP/3/compound Lantern/NNP/3/compound Feast/NNP/4/nsubj ${opened}`, 'event:a:1-3'],
      [`Olm/NNP/3/compound lantern/NN/3/compound feast/NN/4/nsubj ${opened}`, 'event:a:1-3'],
    ],
    ['Olm Lantern Feast +', 'Olm lantern feast +'],
  ],
  ['no name without a capital', 'other', [['it/NNP/2/nsubj won/VBD/0/root/win', 'other:a:1']], []],
]

test.each(cases)('names have %s', (_, kind, sentences, names) => {
  const { cluster, trees, text } = onlyCluster(sentences.map(([words, mention]) => ({ words, mentions: [mention] })))
  const read = namesOfCluster(cluster, kind, { trees, text })
  expect(read.map(({ text: name, accept }) => (accept ? `${name} +` : name))).toEqual(names)
})
