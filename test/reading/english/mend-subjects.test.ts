import { expect, test } from 'vitest'
import { mendTree } from '../../../src/reading/english/mend-trees.ts'
import { say, tokensOf } from './short-tokens.ts'

test.each([
  [
    'both of them',
    'teams/NNS/3/nsubj both/DT/3/nsubj had/VBD/0/root luck/NN/3/obj',
    'teams<had:nsubj both<teams:det had<:root',
  ],
  ['one name', 'Team/NNP/3/nsubj Olm/NNP/3/nsubj had/VBD/0/root luck/NN/3/obj', 'Team<Olm:compound Olm<had:nsubj'],
  [
    'what a preposition stands before belongs to the noun before that',
    'help/NN/4/nsubj for/IN/3/case Olm/NNP/4/nsubj grew/VBD/0/root',
    'help<grew:nsubj for<Olm:case Olm<help:nmod',
  ],
  [
    'be that within the phrase of the subject',
    'lots/NNS/6/nsubj of/IN/3/case help/NN/1/nmod for/IN/5/case Olm/NNP/6/nsubj grew/VBD/0/root',
    'help<lots:nmod for<Olm:case Olm<help:nmod',
  ],
  [
    'what a comma sets before it is none',
    'guest/NN/5/nsubj ,/,/1/punct old/JJ/4/amod Ada/NNP/5/nsubj won/VBD/0/root',
    'guest<won:dislocated ,<guest:punct old<Ada:amod Ada<won:nsubj',
  ],
])('a verb has one subject: %s', (_, given, mended) => {
  expect(say(mendTree(tokensOf(given)))).toContain(mended)
})
