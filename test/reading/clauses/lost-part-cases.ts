import type { ClauseCase } from './clause-cases.ts'

const mira = 'Mira/NNP/2/nsubj'
const who = 'person:mira:1'
const end = '+./PUNCT/2/punct'

/** Holds clauses that say something else once a part of their sentence is lost, or that tell of another thing. */
export const lostPartCases: readonly ClauseCase[] = [
  {
    rule: 'a participle before its subject is told by itself',
    text: [
      {
        words:
          'Born/VBN/5/acl/bear in/IN/3/case Varn/NNP/1/obl +,/PUNCT/1/punct Mira/NNP/6/nsubj left/VBD/0/root/leave Olm/NNP/6/obj in/IN/9/case 1910/CD/6/obl +./PUNCT/6/punct',
        mentions: ['person:mira:5', 'place:varn:3', 'place:olm:7', 'date:year:9'],
      },
    ],
    gives: ['Mira left Olm in 1910.'],
  },
  {
    rule: 'what "alone" did was done against others',
    text: [
      {
        words: 'Mira/NNP/3/nsubj alone/RB/1/advmod beat/VBD/0/root/beat Raj/NNP/3/obj +./PUNCT/3/punct',
        mentions: [who, 'person:raj:4'],
      },
    ],
    gives: [],
  },
  {
    rule: 'to regard as a threat needs whom',
    text: [
      {
        words: `${mira} had/VBD/0/root/have to/TO/4/mark regard/VB/2/xcomp/regard as/IN/7/case a/DT/7/det threat/NN/4/obl to/IN/9/case Varn/NNP/7/nmod +./PUNCT/2/punct`,
        mentions: [who, 'place:varn:9'],
      },
    ],
    gives: [],
  },
  {
    rule: 'whoever went with something went somewhere or somehow',
    text: [
      {
        words: `${mira} went/VBD/0/root/go with/IN/5/case two/CD/5/nummod doubles/NNS/2/obl/double against/IN/7/case Raj/NNP/2/obl +./PUNCT/2/punct`,
        mentions: [who, 'person:raj:7'],
      },
    ],
    gives: [],
  },
  {
    rule: 'several things are no record: their coming is',
    text: [
      {
        words:
          '300/CD/2/nummod guests/NNS/3/nsubj/guest came/VBD/0/root/come to/IN/5/case Varn/NNP/3/obl +,/PUNCT/10/punct which/WDT/10/nsubj was/VBD/10/cop/be a/DT/10/det record/NN/2/acl:relcl for/IN/12/case Olm/NNP/10/nmod +./PUNCT/3/punct',
        mentions: ['place:varn:5', 'place:olm:12'],
      },
    ],
    gives: ['300 guests came to Varn.'],
  },
  {
    rule: 'a feast has its day every year',
    text: [
      {
        words:
          'Mira/NNP/3/nmod:poss +’s/POS/1/case feast/NN/6/nsubj is/VBZ/6/cop/be 30/CD/6/nummod September/NNP/0/root +./PUNCT/6/punct',
        mentions: [who, 'date:day:5-6@6'],
      },
    ],
    gives: [],
  },
  {
    rule: 'whose count it is, is no source of what it counts',
    text: [
      {
        words:
          'Varn/NNP/2/nsubj had/VBD/0/root/have 300/CD/4/nummod houses/NNS/2/obj/house from/IN/7/case the/DT/7/det Census/NNP/2/obl +./PUNCT/2/punct',
        mentions: ['place:varn:1', 'organisation:census:6-7@7'],
      },
    ],
    gives: [],
  },
  {
    rule: 'a title is nothing without its name, and what a comma sets apart may go',
    text: [
      {
        words: `${mira} lost/VBD/0/root/lose to/IN/4/case Olm/NNP/2/obl +,/PUNCT/8/punct with/IN/8/case a/DT/8/det goal/NN/2/obl from/IN/10/case captain/NN/8/nmod Raj/NNP/10/appos +./PUNCT/2/punct`,
        mentions: [who, 'organisation:olm:4', 'person:raj:11'],
      },
    ],
    gives: ['Mira lost to Olm.'],
  },
  {
    rule: 'nobody wins as second place',
    text: [
      {
        words: `${mira} won/VBD/0/root/win in/IN/4/case Olm/NNP/2/obl as/IN/7/case second/JJ/7/amod place/NN/2/obl/place with/IN/10/case 300/CD/10/nummod votes/NNS/2/obl/vote +./PUNCT/2/punct`,
        mentions: [who, 'place:olm:4'],
      },
    ],
    gives: [],
  },
  {
    rule: 'nothing has changed by a body',
    text: [
      {
        words:
          'Varn/NNP/3/nsubj has/VBZ/3/aux/have changed/VBN/0/root/change by/IN/6/case the/DT/6/det council/NN/3/obl/council in/IN/8/case 1910/CD/3/obl +./PUNCT/3/punct',
        mentions: ['place:varn:1', 'date:year:8'],
      },
    ],
    gives: [],
  },
  {
    rule: 'whom somebody had is not what they were to him',
    text: [
      {
        words: `${mira} had/VBD/0/root/have two/CD/4/nummod brothers/NNS/2/obj/brother +,/PUNCT/6/punct Raj/NNP/4/appos and/CC/8/cc Jon/NNP/6/conj +./PUNCT/2/punct`,
        mentions: [who, 'person:raj:6', 'person:jon:8'],
      },
    ],
    gives: [],
  },
  {
    rule: 'which of many it was, "when" tells',
    text: [
      {
        words:
          '76/CD/2/nummod guests/NNS/3/nsubj/guest fell/VBD/0/root/fall in/IN/5/case 2006/CD/3/obl when/WRB/8/advmod Olm/NNP/8/nsubj burned/VBD/3/advcl/burn +./PUNCT/3/punct',
        mentions: ['date:year:5', 'place:olm:7'],
      },
    ],
    gives: [],
  },
  {
    rule: 'what somebody says of herself is told by her pronoun',
    text: [
      {
        words: `${mira} said/VBD/0/root/say that/IN/5/mark she/PRP/5/nsubj left/VBD/2/ccomp/leave Olm/NNP/5/obj in/IN/8/case 1910/CD/5/obl +./PUNCT/2/punct`,
        mentions: [who, 'person:mira:4', 'place:olm:6', 'date:year:8'],
      },
    ],
    gives: ['According to Mira, she left Olm in 1910.'],
  },
  {
    rule: 'who was warned was warned of something',
    text: [
      {
        words: `${mira} warned/VBD/0/root/warn Raj/NNP/2/obj ${end}`,
        mentions: [who, 'person:raj:3'],
      },
    ],
    gives: [],
  },
  {
    rule: 'the age after a name is told by itself',
    text: [
      {
        words:
          'Mira/NNP/5/nsubj +,/PUNCT/3/punct 24/CD/1/amod +,/PUNCT/3/punct left/VBD/0/root/leave Olm/NNP/5/obj +./PUNCT/5/punct',
        mentions: [who, 'place:olm:6'],
      },
    ],
    gives: ['Mira was 24 years old.', 'Mira left Olm.'],
  },
  {
    rule: 'what is being painted is not painted yet',
    text: [
      {
        words:
          'Olm/NNP/4/nsubj:pass is/VBZ/4/aux/be being/VBG/4/aux:pass/be painted/VBN/0/root/paint by/IN/6/case Mira/NNP/4/obl:agent +./PUNCT/4/punct',
        mentions: ['place:olm:1', 'person:mira:6'],
      },
    ],
    gives: [],
  },
  {
    rule: 'what goes on after a saying may be said or done',
    text: [
      {
        words: `${mira} claimed/VBD/0/root/claim that/IN/5/mark Raj/NNP/5/nsubj left/VBD/2/ccomp/leave Olm/NNP/5/obj and/CC/8/cc sold/VBD/2/conj/sell Varn/NNP/8/obj +./PUNCT/2/punct`,
        mentions: [who, 'person:raj:4', 'place:olm:6', 'place:varn:9'],
      },
    ],
    gives: ['According to Mira, Raj left Olm.'],
  },
  {
    rule: 'who speaks of himself by his name is not asked by it',
    text: [
      {
        words: `${mira} said/VBD/0/root/say that/IN/5/mark Mira/NNP/5/nsubj left/VBD/2/ccomp/leave Olm/NNP/5/obj ${end}`,
        mentions: [who, 'person:mira:4', 'place:olm:6'],
      },
    ],
    gives: [],
  },
  {
    rule: 'a form of the present after "will" goes on with it',
    text: [
      {
        words: `Mira/NNP/3/nsubj will/MD/3/aux/will open/VB/0/root/open Olm/NNP/3/obj and/CC/6/cc sell/VBP/3/conj/sell Varn/NNP/6/obj ${end.replace('/2/', '/3/')}`,
        mentions: [who, 'place:olm:4', 'place:varn:7'],
      },
    ],
    gives: ['Mira will open Olm.', 'Mira will sell Varn.'],
  },
  {
    rule: 'a place itself is the place',
    text: [
      {
        words: `${mira} left/VBD/0/root/leave Olm/NNP/2/obj itself/PRP/3/nmod:unmarked in/IN/6/case 1910/CD/2/obl ${end}`,
        mentions: [who, 'place:olm:3', 'date:year:6'],
      },
    ],
    gives: ['Mira left Olm in 1910.'],
  },
  {
    rule: 'what is called so called nobody',
    text: [{ words: `${mira} called/VBD/0/root/call Olm/NNP/2/obj ${end}`, mentions: [who, 'organisation:olm:3'] }],
    gives: [],
  },
  {
    rule: 'a verb has one object',
    text: [
      {
        words: `${mira} beat/VBD/0/root/beat Olm/NNP/2/obj Varn/NNP/2/obj ${end}`,
        mentions: [who, 'organisation:olm:3', 'organisation:varn:4'],
      },
    ],
    gives: [],
  },
  {
    rule: 'a verb goes on from the copula and not from what it joins',
    text: [
      {
        words: `Mira/NNP/3/nsubj is/VBZ/3/cop/be mayor/NN/0/root of/IN/5/case Olm/NNP/3/nmod and/CC/7/cc believes/VBZ/3/conj/believe in/IN/9/case Varn/NNP/7/obl +./PUNCT/3/punct`,
        mentions: [who, 'place:olm:5', 'place:varn:9'],
      },
    ],
    gives: ['Mira is mayor of Olm.', 'Mira believes in Varn.'],
  },
]
