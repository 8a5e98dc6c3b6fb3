import { expect, test } from 'vitest'
import { mendLabels } from '../../../src/reading/english/mend-labels.ts'
import { say, tokensOf } from './short-tokens.ts'

test.each([
  [
    'is called with a title for a first name',
    'man/NN/0/root named/VBN/1/acl/name Page/NNP/4/nmod:desc Olm/NNP/2/xcomp',
    'Page<Olm:compound Olm<named:xcomp',
  ],
  ['becomes', 'she/PRP/2/nsubj became/VBD/0/root/become mayor/NN/2/obj', 'mayor<became:xcomp'],
  ['is called', 'town/NN/0/root called/VBN/1/acl/call Varn/NNP/2/obj', 'Varn<called:xcomp'],
  [
    'is named by others',
    'they/NNS/2/nsubj named/VBD/0/root/name Ada/NNP/2/iobj mayor/NN/2/obj',
    'Ada<named:obj mayor<named:xcomp',
  ],
])('what somebody %s is no object', (_, given, mended) => {
  expect(say(mendLabels(tokensOf(given)))).toContain(mended)
})

test.each([
  ['a verb that addresses nobody', 'they/NNS/2/nsubj summoned/VBD/0/root/summon Ada/NNP/2/iobj', 'Ada<summoned:obj'],
  [
    'a verb that a noun alone completes',
    'plan/NN/2/nsubj lacked/VBD/0/root/lack standing/NN/2/xcomp',
    'standing<lacked:obj',
  ],
])('who or what stands alone after %s is its object', (_, given, mended) => {
  expect(say(mendLabels(tokensOf(given)))).toContain(mended)
})

test.each([
  ['who is told something', 'they/NNS/2/nsubj told/VBD/0/root/tell Ada/NNP/2/iobj'],
  ['the name that somebody gave', 'she/NNS/3/nsubj has/VBZ/3/aux named/VBN/0/root/name Varn/NNP/3/obj'],
  ['what two objects of a giving are', 'they/NNS/2/nsubj gave/VBD/0/root/give Ada/NNP/2/iobj gold/NN/2/obj'],
])('%s stays as it was', (_, given) => {
  expect(mendLabels(tokensOf(given))).toEqual(tokensOf(given))
})

test.each([
  ['behind its noun', 'room/NN/0/root 12/CD/1/nummod', '12<room:flat'],
  ['of a year before its noun', '2004/CD/2/nummod games/NNS/0/root', '2004<games:compound'],
  ['before its noun', '12/CD/2/nummod games/NNS/0/root', '12<games:nummod'],
])('a number %s', (_, given, mended) => {
  expect(say(mendLabels(tokensOf(given)))).toContain(mended)
})

test.each([
  ['opens a clause', 'after/IN/2/mark left/VBD/0/root', 'SCONJ'],
  ['opens a phrase', 'after/IN/2/case Ada/NNP/0/root', 'ADP'],
  ['numbers a part of a law', 'under/IN/2/case Title/NN/0/root IV/CD/2/nummod', 'ADP PROPN NUM'],
])('a word that %s has the part of speech for that', (_, given, upos) => {
  const said = mendLabels(tokensOf(given)).map(token => token.upos)
  expect(said.join(' ').startsWith(upos)).toBe(true)
})

test('"have" with an object is a full verb, before a verb an auxiliary', () => {
  const uposOf = (given: string, at: number) => {
    const tokens = tokensOf(given).map((token, index) => (index === at ? { ...token, upos: 'AUX' } : token))
    return mendLabels(tokens)[at]?.upos
  }
  expect(uposOf('she/NNS/2/nsubj had/VBD/0/root/have gold/NN/2/obj', 1)).toBe('VERB')
  expect(uposOf('she/NNS/3/nsubj had/VBD/3/aux/have left/VBN/0/root', 1)).toBe('AUX')
})

test('who acts is the subject already, so that "by" says how much', () => {
  const given = 'Olm/NNP/3/nsubj has/VBZ/3/aux grown/VBN/0/root/grow by/IN/5/case half/NN/3/obl:agent'
  expect(say(mendLabels(tokensOf(given)))).toContain('half<grown:obl')
  expect(say(mendLabels(tokensOf(given)))).not.toContain('agent')
})

test('what stands for words left out names nothing', () => {
  const [, mark] = mendLabels(tokensOf('grew/VBD/0/root [...]/NNP/1/obl'))
  expect(mark).toMatchObject({ upos: 'PUNCT', relation: 'punct' })
})
