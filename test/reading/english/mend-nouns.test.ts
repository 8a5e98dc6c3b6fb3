import { expect, test } from 'vitest'
import { mendTree } from '../../../src/reading/english/mend-trees.ts'
import { say, tagged, tokensOf } from './short-tokens.ts'

test('one word in quotation marks where a noun stands is a name', () => {
  const given = 'listed/VBD/0/root it/PRP/1/obj as/IN/5/mark "/``/5/punct Hope/VBP/1/obl "/\'\'/5/punct'
  expect(tagged(mendTree(tokensOf(given)))).toContain('Hope/NNP')
  expect(say(mendTree(tokensOf(given)))).toContain('as<Hope:case')
})

test('the opening on a Thursday is no Thursday', () => {
  const given = 'marked/VBD/0/root the/DT/3/det Thursday/NNP/1/obj opening/VBG/1/advcl of/IN/6/case Olm/NNP/4/obl'
  expect(say(mendTree(tokensOf(given)))).toContain('the<opening:det Thursday<opening:compound opening<marked:obj')
  expect(tagged(mendTree(tokensOf(given)))).toContain('opening/NN ')
})
