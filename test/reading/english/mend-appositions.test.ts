import { expect, test } from 'vitest'
import { mendTree } from '../../../src/reading/english/mend-trees.ts'
import { say, tokensOf } from './short-tokens.ts'

test.each([
  [
    'the name of an object is none of its own',
    'Ada/NNP/2/nsubj chose/VBD/0/root the/DT/4/det tag/NN/2/obj Olm/NNP/2/obj',
    'tag<chose:obj Olm<tag:appos',
  ],
  [
    'a second time behind a comma says which the first is',
    'Yesterday/NN/8/obl:unmarked ,/,/1/punct day/NN/8/obl:unmarked five/CD/3/nummod of/IN/6/case May/NNP/3/nmod ,/,/3/punct won/VBD/0/root',
    'Yesterday<won:obl:unmarked ,<Yesterday:punct day<Yesterday:appos',
  ],
  [
    'a name without a preposition is that of the noun before it',
    'read/VBD/0/root news/NN/1/obj in/IN/5/case the/DT/5/det paper/NN/2/nmod Varn/NNP/7/compound Post/NNP/2/nmod',
    'paper<news:nmod Varn<Post:compound Post<paper:appos',
  ],
  [
    'the body before an office belongs to that',
    'Olm/NNP/5/nsubj Club/NNP/1/flat president/NN/4/nmod:desc Ada/NNP/1/appos said/VBD/0/root so/RB/5/advmod',
    'Olm<president:compound Club<Olm:flat president<Ada:nmod:desc Ada<said:nsubj',
  ],
  [
    'an office with its matter stands before the name',
    'Minister/NNP/5/nsubj of/IN/3/case Trade/NNP/1/nmod Ada/NNP/1/flat said/VBD/0/root so/RB/5/advmod',
    'Minister<Ada:nmod:desc of<Trade:case Trade<Minister:nmod Ada<said:nsubj',
  ],
])('two words for one thing have one place: %s', (_, given, mended) => {
  expect(say(mendTree(tokensOf(given)))).toContain(mended)
})
