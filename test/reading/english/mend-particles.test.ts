import { expect, test } from 'vitest'
import { mendTree } from '../../../src/reading/english/mend-trees.ts'
import { say, tokensOf } from './short-tokens.ts'

test('what is done to somebody has no object behind a particle', () => {
  const given = (verb: string) =>
    `they/PRP/3/nsubj:pass were/VBD/3/aux:pass ${verb}/VBN/0/root/${verb} down/RP/3/compound:prt a/DT/6/det shaft/NN/3/obj`
  expect(say(mendTree(tokensOf(given('lead'))))).toContain('down<shaft:case a<shaft:det shaft<lead:obl')
  expect(say(mendTree(tokensOf(given('hand'))))).toContain('down<hand:compound:prt a<shaft:det shaft<hand:obj')
})
