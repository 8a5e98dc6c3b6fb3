import { expect, test } from 'vitest'
import { settleTitles } from '../../../src/reading/trees/settle-titles.ts'
import { say, tokensOf } from '../english/short-tokens.ts'

const settle = (given: string): string => {
  const tokens = tokensOf(given)
  return say(settleTitles(tokens, at => /^(?:actor|defender|curator)$/.test(tokens[at]?.lemma ?? '')))
}

test.each([
  [
    'read as an apposition',
    'portraits/NNS/0/root of/IN/3/case actor/NN/1/nmod Ada/NNP/3/appos Lund/NNP/4/flat',
    'portraits<:root of<Ada:case actor<Ada:nmod:desc Ada<portraits:nmod Lund<Ada:flat',
  ],
  [
    'read as a second subject',
    'defender/NN/4/nsubj Ada/NNP/4/nsubj Lund/NNP/2/flat scored/VBD/0/root',
    'defender<Ada:nmod:desc Ada<scored:nsubj Lund<Ada:flat scored<:root',
  ],
  [
    'read as a second of what "and" joins',
    'Raj/NNP/0/root and/CC/3/cc actor/NN/1/conj Ada/NNP/1/conj Lund/NNP/4/flat',
    'Raj<:root and<Ada:cc actor<Ada:nmod:desc Ada<Raj:conj Lund<Ada:flat',
  ],
  [
    'that a treebank hangs on the title',
    'from/IN/2/case curator/NN/5/obl Ada/NNP/2/flat Lund/NNP/2/flat came/VBD/0/root',
    'from<Ada:case curator<Ada:nmod:desc Ada<came:obl Lund<Ada:flat came<:root',
  ],
  [
    'whose first part hangs on the last',
    'Raj/NNP/0/root ,/,/1/punct actor/NN/1/appos Ada/NNP/5/compound Lund/NNP/1/appos left/VBD/1/dep',
    'Raj<:root ,<Raj:punct actor<Lund:nmod:desc Ada<Lund:compound Lund<Raj:appos left<Raj:dep',
  ],
])('a title hangs from the name after it %s', (_, given, settled) => {
  expect(settle(given)).toBe(settled)
})

test('what stands before both hangs from the name, and whose title it is from the title', () => {
  const given =
    'from/IN/4/case Varn/NNP/5/nmod:poss Prime/NNP/4/compound Minister/NNP/5/nmod:desc Ada/NNP/6/obl came/VBD/0/root'
  expect(settle(given)).toBe(
    'from<Ada:case Varn<Minister:nmod:poss Prime<Minister:compound Minister<Ada:nmod:desc Ada<came:obl came<:root',
  )
})

test.each([
  [
    'with an article keeps its name beside it',
    'the/DT/2/det actor/NN/5/nsubj Ada/NNP/2/appos Lund/NNP/3/flat sang/VBD/0/root',
    'the<actor:det actor<sang:nsubj Ada<actor:appos Lund<Ada:flat sang<:root',
  ],
  [
    'with an owner says who that is',
    'his/PRP$/2/nmod:poss father/NN/5/nsubj Ada/NNP/5/nsubj Lund/NNP/3/flat sang/VBD/0/root',
    'his<father:nmod:poss father<sang:nsubj Ada<father:appos Lund<Ada:flat sang<:root',
  ],
  [
    'that names no person is left',
    'film/NN/3/nsubj Ada/NNP/3/nsubj ran/VBD/0/root',
    'film<ran:nsubj Ada<ran:nsubj ran<:root',
  ],
])('a noun %s', (_, given, settled) => {
  expect(settle(given)).toBe(settled)
})
