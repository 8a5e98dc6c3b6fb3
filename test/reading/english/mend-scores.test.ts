import { expect, test } from 'vitest'
import { mendTree } from '../../../src/reading/english/mend-trees.ts'
import { say, tokensOf } from './short-tokens.ts'

test('a score is the measure of a match, and the other side that of the verb', () => {
  const given =
    'Varn/NNP/2/nsubj lost/VBD/0/root/lose 1/CD/2/obj –/SYM/5/case 2/CD/3/nmod to/IN/7/case Olm/NNP/3/nmod ././2/punct'
  expect(say(mendTree(tokensOf(given)))).toContain('1<lost:obl:unmarked –<2:case 2<1:nmod to<Olm:case Olm<lost:obl')
})

test('who beat somebody by so many votes had them not', () => {
  const given =
    'Raj/NNP/3/nsubj:pass was/VBD/3/aux:pass beaten/VBN/0/root by/IN/6/case 20/CD/6/nummod votes/NNS/3/obl:agent by/IN/8/case Ada/NNP/6/nmod'
  expect(say(mendTree(tokensOf(given)))).toContain('votes<beaten:obl by<Ada:case Ada<beaten:obl:agent')
})
