import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mendTree } from '../../../src/reading/english/mend-trees.ts'
import { say, tokensOf } from './short-tokens.ts'

test.each([
  [
    'words before a figure belong to it, and what they count is an object',
    'they/PRP/2/nsubj lost/VBD/0/root as/IN/7/case many/JJ/2/obj as/IN/7/case 600/CD/7/nummod men/NNS/2/obl',
    'as<600:advmod many<600:advmod as<600:advmod 600<men:nummod men<lost:obj',
  ],
  [
    'a role hangs from the name after it',
    'portraits/NNS/0/root of/IN/3/case actor/NN/1/nmod Ada/NNP/3/appos Lund/NNP/4/flat',
    'portraits<:root of<Ada:case actor<Ada:nmod:desc Ada<portraits:nmod Lund<Ada:flat',
  ],
  [
    'two titles are those of the name behind them',
    'Olm/NNP/2/compound co-founder/NN/6/nsubj and/CC/4/cc head/NN/5/nmod:desc Ada/NNP/2/conj gave/VBD/0/root 9/CD/6/obj',
    'Olm<co-founder:compound co-founder<Ada:nmod:desc and<head:cc head<co-founder:conj Ada<gave:nsubj gave<:root',
  ],
  [
    'what joins two names stands before the title of the second',
    'met/VBD/0/root Raj/NNP/1/obj and/CC/4/cc Varn/NNP/5/compound captain/NN/6/nmod:desc Ada/NNP/2/conj',
    'met<:root Raj<met:obj and<Ada:cc Varn<captain:compound captain<Ada:nmod:desc Ada<Raj:conj',
  ],
  [
    'a second office is that of the person who has the first',
    'said/VBD/0/root Ada/NNP/1/nsubj ,/,/5/punct a/DT/5/det teacher/NN/2/appos and/CC/8/cc the/DT/8/det mayor/NN/2/conj',
    'said<:root Ada<said:nsubj ,<teacher:punct a<teacher:det teacher<Ada:appos and<mayor:cc the<mayor:det mayor<teacher:conj',
  ],
  [
    'a title that a preposition stands before is that of the name behind it',
    'they/PRP/2/nsubj gave/VBD/0/root 9/CD/2/obj to/IN/6/case Varn/NNP/6/compound minister/NN/3/nmod Ada/NNP/2/obl Lund/NNP/7/flat',
    'to<Ada:case Varn<minister:compound minister<Ada:nmod:desc Ada<gave:obl Lund<Ada:flat',
  ],
  [
    'what people were left is said of the leaving',
    'it/PRP/2/nsubj left/VBD/0/root/leave 600/CD/4/nummod people/NNS/2/obj dead/JJ/4/amod',
    'people<left:obj dead<left:xcomp',
  ],
  [
    'a name may end behind a hyphen in small letters',
    'Wong/NNP/4/compound Kwok/NNP/4/compound ~-/HYPH/2/punct ~hing/NN/5/nsubj lost/VBD/0/root',
    'Wong<lost:nsubj Kwok<Wong:flat -<hing:punct hing<Wong:flat lost<:root',
  ],
  [
    'who says one thing says the next, too',
    'they/PRP/2/nsubj say/VBP/0/root guards/NNS/5/nsubj are/VBP/5/cop threats/NNS/2/ccomp and/CC/7/cc warn/VBP/5/conj Olm/NNP/7/obj',
    'they<say:nsubj say<:root guards<threats:nsubj are<threats:cop threats<say:ccomp and<warn:cc warn<say:conj Olm<warn:obj',
  ],
  [
    'more than so many is so many',
    'they/PRP/2/nsubj flew/VBD/0/root more/JJR/6/amod than/IN/6/case 160/CD/6/nummod raids/NNS/2/obl',
    'more<160:advmod than<160:advmod 160<raids:nummod raids<flew:obj',
  ],
  [
    'a clause with "where" hangs on the place before it',
    'they/PRP/2/nsubj left/VBD/0/root Varn/NNP/2/obj ,/,/7/punct where/WRB/7/advmod it/PRP/7/nsubj rained/VBD/2/advcl',
    'rained<Varn:acl:relcl',
  ],
  [
    'a clause with "who" hangs on the person before it',
    'the/DT/2/det exit/NN/0/root of/IN/4/case Olm/NNP/2/nmod ,/,/7/punct who/WP/7/nsubj led/VBD/2/acl:relcl Varn/NNP/7/obj',
    'led<Olm:acl:relcl',
  ],
  [
    'but on the one of whom it can be told',
    'the/DT/2/det envoy/NN/0/root of/IN/4/case Olm/NNP/2/nmod ,/,/7/punct who/WP/7/nsubj led/VBD/2/acl:relcl Varn/NNP/7/obj',
    'led<envoy:acl:relcl',
  ],
  [
    'what stands behind "could" is a verb',
    'they/PRP/3/nsubj could/MD/3/aux number/NN/0/root 600/CD/3/obj',
    'number<:root',
  ],
  [
    'who said one thing and urged another did both',
    'They/PRP/2/nsubj said/VBD/0/root/say it/PRP/5/nsubj was/VBD/5/cop full/JJ/2/ccomp and/CC/7/cc urged/VBD/5/conj/urge us/PRP/7/obj',
    'urged<said:conj',
  ],
  [
    'a sentence in prose has a verb at its top',
    'Envoys/NNS/0/root from/IN/3/case towns/NNS/1/nmod met/VBD/3/acl:relcl here/RB/4/advmod ././1/punct',
    'Envoys<met:nsubj from<towns:case towns<Envoys:nmod met<:root here<met:advmod .<met:punct',
  ],
])('%s', (_, given, mended) => {
  expect(say(mendTree(tokensOf(given)))).toContain(mended)
})

test('a verb that a relative word opens stays where it is', () => {
  const given = 'Envoys/NNS/0/root who/WP/3/nsubj met/VBD/1/acl:relcl here/RB/3/advmod ././1/punct'
  expect(mendTree(tokensOf(given))).toEqual(tokensOf(given))
})

test('whatever the tree was, it is one still, of the same words', () => {
  const words = fc.constantFrom(
    'as/IN',
    'many/JJ',
    'more/JJR',
    'than/IN',
    '600/CD',
    'Varn/NNP',
    ',/,',
    'where/WRB',
    'men/NNS',
    'met/VBD',
    'could/MD',
    'actor/NN',
    'president/NN',
    'said/VBD',
    'asked/VBN',
    'both/DT',
    'by/IN',
    'Thursday/NNP',
    'opening/VBG',
    '~-/HYPH',
    '~hing/NN',
    './.',
  )
  const labels = fc.constantFrom(
    'obl',
    'advcl',
    'acl:relcl',
    'nsubj',
    'aux',
    'case',
    'flat',
    'conj',
    'appos',
    'nmod:desc',
    'nmod',
    'obj',
    'obl:unmarked',
    'ccomp',
    'compound',
    'compound:prt',
    'aux:pass',
  )
  const trees = fc.array(fc.record({ word: words, label: labels, up: fc.nat() }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(trees, given => {
      // Each word but the first hangs on an earlier one, so that it is a tree.
      const tokens = tokensOf(
        given
          .map(({ word, label, up }, at) => `${word}/${at === 0 ? 0 : 1 + (up % at)}/${at === 0 ? 'root' : label}`)
          .join(' '),
      )
      const mended = mendTree(tokens)
      expect(mended.map(({ text }) => text)).toEqual(tokens.map(({ text }) => text))
      expect(mended.filter(({ head }) => head < 0)).toHaveLength(1)
      for (const start of mended.keys()) {
        let at = start
        for (let steps = 0; at >= 0; steps += 1) {
          expect(steps).toBeLessThanOrEqual(mended.length)
          at = mended[at]?.head ?? -1
        }
      }
    }),
  )
})
