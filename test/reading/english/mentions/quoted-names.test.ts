import { expect, test } from 'vitest'
import type { NameKind } from '../../../../src/reading/english/mentions/english-mention.ts'
import { quotedNames } from '../../../../src/reading/english/mentions/quoted-names.ts'
import { growTree } from '../../../../src/reading/trees/tree.ts'
import { parseText } from '../../read-short.ts'

const open = '“/PUNCT/2/punct'
const close = '”/PUNCT/2/punct'
const title = `${open} Mira/NNP/5/nsubj Olm/NNP/2/flat ${close} pleases/VBZ/0/root/please`
const person = 'Mira/NNP/3/nsubj Olm/NNP/1/flat left/VBD/0/root/leave'
const alias = `Ada/NNP/2/nsubj known/VBN/0/root/know as/IN/5/case ${open} Mira/NNP/2/obl Olm/NNP/5/flat ${close}`
const word = (rest: string) => `${open} Olm/NNP/${rest}`

const kindsOf = (sources: readonly (readonly [words: string, first: number, last: number])[], kind: NameKind) => {
  const trees = parseText(sources.map(([words]) => ({ words }))).sentences.map(growTree)
  const names = sources.map(([, first, last]) => [{ first, last, kind, confidence: 0.8 }])
  return quotedNames(trees, names).map(own => own.map(name => name.kind))
}

test.each([
  ['a name that always stands in quotation marks is no person', [[title, 1, 2]], [['other']]],
  [
    'one that stands without them too is',
    [
      [title, 1, 2],
      [person, 0, 1],
    ],
    [['person'], ['person']],
  ],
  ['so is one by which somebody is called', [[alias, 4, 5]], [['person']]],
  [
    'a word whose meaning is told names nothing',
    [[word(`4/nsubj ${close} means/VBZ/0/root/mean elm/NN/4/obj`), 1, 1]],
    [[]],
  ],
  [
    'nor does one whose equivalent is told',
    [[word(`6/nsubj ${close} is/VBZ/6/cop the/DT/6/det equivalent/NN/0/root of/IN/8/case Elm/NNP/6/nmod`), 1, 1]],
    [[]],
  ],
  [
    'nor does one that is called a word',
    [[`the/DT/2/det word/NN/5/nsubj ${open} Olm/NNP/2/appos ${close}`, 3, 3]],
    [[]],
  ],
  ['what does something keeps its name', [[word(`4/nsubj ${close} won/VBD/0/root/win`), 1, 1]], [['other']]],
] as const)('%s', (_, sources, kinds) => {
  expect(kindsOf(sources, 'person')).toEqual(kinds)
})
