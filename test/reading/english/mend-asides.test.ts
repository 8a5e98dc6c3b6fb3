import { expect, test } from 'vitest'
import { mendTree } from '../../../src/reading/english/mend-trees.ts'
import { say, tokensOf } from './short-tokens.ts'

test('who says a sentence in its middle is not its subject', () => {
  const given =
    'Boats/NNS/3/nsubj ,/,/1/punct said/VBD/0/root/say Ada/NNP/7/nsubj:pass ,/,/7/punct are/VBP/7/aux:pass taxed/VBN/3/ccomp ././3/punct'
  expect(say(mendTree(tokensOf(given)))).toBe(
    'Boats<taxed:nsubj:pass ,<Boats:punct said<taxed:parataxis Ada<said:nsubj ,<taxed:punct are<taxed:aux:pass taxed<:root .<said:punct',
  )
})
