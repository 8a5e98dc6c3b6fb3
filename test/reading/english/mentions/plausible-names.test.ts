import { expect, test } from 'vitest'
import type { NameKind } from '../../../../src/reading/english/mentions/english-mention.ts'
import { plausibleNames } from '../../../../src/reading/english/mentions/plausible-names.ts'
import { growTree } from '../../../../src/reading/trees/tree.ts'
import { parseText } from '../../read-short.ts'

const kindsOf = (words: string, kind: NameKind, confidence = 0.7): string[] => {
  const [tree] = parseText([{ words, mentions: [] }]).sentences.map(growTree)
  return (tree && plausibleNames(tree, [{ first: 0, last: 0, kind, confidence }]).map(name => name.kind)) ?? []
}

test.each([
  ['Swedes/NNPS/2/nsubj left/VBD/0/root', 'a people alone', 'organisation', []],
  ['Senators/NNPS/2/nsubj left/VBD/0/root', 'who hold an office', 'person', []],
  ['KCNA/NNP/2/nsubj said/VBD/0/root', 'letters that stand for a body', 'person', ['organisation']],
  ['ADA/NNP/2/nsubj LEFT/VBD/0/root', 'a name where all is in capitals', 'person', ['person']],
  ['Ada/NNP/2/nsubj left/VBD/0/root', 'a person', 'person', ['person']],
] as const)('reads %s as %s', (words, _, kind, kinds) => {
  expect(kindsOf(words, kind)).toEqual(kinds)
})
