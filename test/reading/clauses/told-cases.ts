import type { ClauseCase } from './clause-cases.ts'

const raj = 'Raj/NNP/2/nsubj left/VBD/0/root/leave'
const mira = 'person:mira'

/** Holds statements that stand within others: beside "when" and "where", after a dash, in a quotation of several sentences. */
export const toldCases: readonly ClauseCase[] = [
  {
    rule: 'what a named person did when something turned is told, without a goal that was told before',
    text: [
      {
        words:
          'The/DT/2/det fund/NN/3/nsubj grew/VBD/0/root/grow when/WRB/6/advmod Mira/NNP/6/nsubj pledged/VBD/3/advcl/pledge 600/CD/8/nummod coins/NNS/6/obj/coin to/IN/11/case the/DT/11/det effort/NN/6/obl +./PUNCT/3/punct',
        mentions: [`${mira}:5`],
      },
    ],
    gives: ['Mira pledged 600 coins.'],
  },
  {
    rule: 'what nobody by name did when something turned is told by the way',
    text: [
      {
        words: `${raj} Varn/NNP/2/obj when/WRB/7/advmod a/DT/6/det mayor/NN/7/nsubj pledged/VBD/2/advcl/pledge 600/CD/9/nummod coins/NNS/7/obj/coin +./PUNCT/2/punct`,
        mentions: ['person:raj:1', 'place:varn:3'],
      },
    ],
    gives: ['Raj left Varn.'],
  },
  {
    rule: 'what holds where a place is named is stated of the place',
    text: [
      {
        words: `${raj} Varn/NNP/2/obj +,/PUNCT/8/punct where/WRB/8/advmod Mira/NNP/8/nsubj has/VBZ/8/aux/have built/VBN/3/acl:relcl/build 12/CD/10/nummod bridges/NNS/8/obj/bridge +./PUNCT/2/punct`,
        mentions: ['person:raj:1', 'place:varn:3', `${mira}:6`],
      },
    ],
    gives: ['Raj left Varn.', 'Mira has built 12 bridges in Varn.'],
  },
  {
    rule: 'a clause that narrows a place down stays a part of it',
    text: [
      {
        words: `${raj} Varn/NNP/2/obj where/WRB/7/advmod Mira/NNP/7/nsubj has/VBZ/7/aux/have built/VBN/3/acl:relcl/build 12/CD/9/nummod bridges/NNS/7/obj/bridge +./PUNCT/2/punct`,
        mentions: ['person:raj:1', 'place:varn:3', `${mira}:5`],
      },
    ],
    gives: ['Raj left Varn where Mira has built 12 bridges.'],
  },
  {
    rule: 'after a dash a relative clause states, and so does what goes on after it',
    text: [
      {
        words:
          'Raj/NNP/2/nsubj met/VBD/0/root/meet Mira/NNP/2/obj —/PUNCT/6/punct who/WP/6/nsubj left/VBD/3/acl:relcl/leave Olm/NNP/6/obj and/CC/9/cc joined/VBD/6/conj/join Varn/NNP/9/obj +./PUNCT/2/punct',
        mentions: ['person:raj:1', `${mira}:3`, 'place:olm:7', 'organisation:varn:10'],
      },
    ],
    gives: ['Raj met Mira.', 'Mira left Olm.', 'Mira joined Varn.'],
  },
  {
    rule: 'guards without a name are told of by the body that they guard, guards of nothing are not',
    text: [
      {
        words:
          'Raj/NNP/2/nsubj met/VBD/0/root/meet the/DT/5/det Varn/NNP/5/compound guards/NNS/2/obj/guard +,/PUNCT/8/punct who/WP/8/nsubj left/VBD/5/acl:relcl/leave Olm/NNP/8/obj +./PUNCT/2/punct',
        mentions: ['person:raj:1', 'place:olm:9'],
      },
      {
        words:
          'Raj/NNP/2/nsubj met/VBD/0/root/meet the/DT/4/det guards/NNS/2/obj/guard +,/PUNCT/7/punct who/WP/7/nsubj left/VBD/4/acl:relcl/leave Olm/NNP/7/obj +./PUNCT/2/punct',
        mentions: ['person:raj:1', 'place:olm:8'],
      },
    ],
    gives: ['Raj met the Varn guards.', 'The Varn guards left Olm.'],
  },
  {
    rule: 'a person is one, though a last name may look like several',
    text: [
      {
        words:
          'Anna/NNP/2/compound Fields/NNPS/4/nsubj is/VBZ/4/cop/be mayor/NN/0/root of/IN/6/case Varn/NNP/4/nmod +./PUNCT/4/punct',
        mentions: ['person:anna:1-2@2', 'place:varn:6'],
      },
    ],
    gives: ['Anna Fields is mayor of Varn.'],
  },
  {
    rule: 'a relative word is no complement',
    text: [
      {
        words: 'Mira/NNP/4/nsubj is/VBZ/4/cop/be whose/WP$/4/nmod:poss guide/NN/0/root +./PUNCT/4/punct',
        mentions: [`${mira}:1`],
      },
    ],
    gives: [],
  },
  {
    rule: 'who leads a country by its adjective leads the country that the article names',
    text: [
      {
        words:
          'French/JJ/2/amod president/NN/3/nmod:desc Raj/NNP/4/nsubj left/VBD/0/root/leave France/NNP/4/obj +./PUNCT/4/punct',
        mentions: ['person:raj:3', 'place:france:5'],
      },
    ],
    gives: ['Raj was president of France.', 'Raj left France.'],
  },
  {
    rule: 'a country that no sentence names stays an adjective',
    text: [
      {
        words:
          'French/JJ/2/amod president/NN/3/nmod:desc Raj/NNP/4/nsubj left/VBD/0/root/leave Olm/NNP/4/obj +./PUNCT/4/punct',
        mentions: ['person:raj:3', 'place:olm:5'],
      },
    ],
    gives: ['Raj was the French president.', 'Raj left Olm.'],
  },
  {
    rule: 'a counterpart is one of somebody who was told of before',
    text: [
      {
        words:
          'his/PRP$/3/nmod:poss French/JJ/3/amod counterpart/NN/4/nmod:desc Raj/NNP/5/nsubj left/VBD/0/root/leave Olm/NNP/5/obj +./PUNCT/5/punct',
        mentions: ['person:raj:4', 'place:olm:6'],
      },
    ],
    gives: ['Raj left Olm.'],
  },
  {
    rule: 'what a quotation of several sentences states is said by who speaks in it',
    text: [
      {
        words:
          '“/``/5/punct +There/EX/4/expl have/VBP/4/aux/have been/VBN/0/root/be 12/CD/6/nummod victims/NNS/4/nsubj/victim of/IN/10/case the/DT/10/det Olmic/JJ/10/amod flood/NN/6/nmod +./PUNCT/4/punct',
        mentions: [],
      },
      {
        words:
          "Varn/NNP/2/nsubj rebuilt/VBD/0/root/rebuild 3/CD/4/nummod bridges/NNS/2/obj/bridge +,/PUNCT/7/punct +”/''/7/punct said/VBD/2/parataxis/say Raj/NNP/7/nsubj +./PUNCT/2/punct",
        mentions: ['organisation:varn:1', 'person:raj:8'],
        goesOn: true,
      },
    ],
    gives: [
      'According to Raj, there have been 12 victims of the Olmic flood.',
      'Raj said “There have been 12 victims of the Olmic flood”.',
      'According to Raj, Varn rebuilt three bridges.',
    ],
  },
]
