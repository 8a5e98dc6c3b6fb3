import type { ClauseCase } from './clause-cases.ts'

const mira = 'Mira/NNP/2/nsubj'
const people = { mira: 'person:mira:1', steel: 'organisation:steel:1' }

/** Holds sentences of which a careless reading would state more, or something else, than they do. */
export const dangerCases: readonly ClauseCase[] = [
  {
    rule: 'a shared negation is not lost',
    text: [
      {
        words:
          'Mira/NNP/4/nsubj did/VBD/4/aux/do not/RB/4/advmod buy/VB/0/root Varn/NNP/4/obj and/CC/7/cc sell/VB/4/conj Olm/NNP/7/obj +./PUNCT/4/punct',
        mentions: [people.mira, 'place:varn:5', 'place:olm:8'],
      },
    ],
    gives: ['Mira did not buy Varn.'],
  },
  {
    rule: 'what is done instead is not denied',
    text: [
      {
        words:
          'Mira/NNP/4/nsubj did/VBD/4/aux/do not/RB/4/advmod buy/VB/0/root Varn/NNP/4/obj but/CC/7/cc sold/VBD/4/conj/sell Olm/NNP/7/obj +./PUNCT/4/punct',
        mentions: [people.mira, 'place:varn:5', 'place:olm:8'],
      },
    ],
    gives: ['Mira did not buy Varn.', 'Mira sold Olm.'],
  },
  {
    rule: 'of two alternatives neither is stated',
    text: [
      {
        words: `${mira} left/VBD/0/root/leave Varn/NNP/2/obj or/CC/5/cc sold/VBD/2/conj/sell Olm/NNP/5/obj +./PUNCT/2/punct`,
        mentions: [people.mira, 'place:varn:3', 'place:olm:6'],
      },
    ],
    gives: [],
  },
  {
    rule: 'a condition holds for a coordinated verb too',
    text: [
      {
        words:
          'If/IN/3/mark Mira/NNP/3/nsubj leaves/VBZ/5/advcl/leave Varnsteel/NNP/5/nsubj buys/VBZ/0/root/buy Olm/NNP/5/obj and/CC/8/cc sells/VBZ/5/conj/sell Varn/NNP/8/obj +./PUNCT/5/punct',
        mentions: ['person:mira:2', 'organisation:steel:4', 'place:olm:6', 'place:varn:9'],
      },
    ],
    gives: [],
  },
  {
    rule: 'a condition within what is promised is not lost',
    text: [
      {
        words: `${mira} promised/VBD/0/root/promise to/TO/4/mark sell/VB/2/xcomp Olm/NNP/4/obj if/IN/8/mark Varnsteel/NNP/8/nsubj agrees/VBZ/4/advcl/agree +./PUNCT/2/punct`,
        mentions: [people.mira, 'place:olm:5', 'organisation:steel:7'],
      },
    ],
    gives: [],
  },
  {
    rule: 'what nearly happened did not happen',
    text: [
      {
        words:
          'Mira/NNP/3/nsubj nearly/RB/3/advmod left/VBD/0/root/leave Varn/NNP/3/obj and/CC/6/cc sold/VBD/3/conj/sell Olm/NNP/6/obj +./PUNCT/3/punct',
        mentions: [people.mira, 'place:varn:4', 'place:olm:7'],
      },
    ],
    gives: [],
  },
  {
    rule: 'what was almost entirely destroyed was not destroyed',
    text: [
      {
        words:
          'Varn/NNP/5/nsubj:pass was/VBD/5/aux:pass/be almost/RB/4/advmod entirely/RB/5/advmod destroyed/VBN/0/root/destroy in/IN/7/case 1998/CD/5/obl +./PUNCT/5/punct',
        mentions: ['place:varn:1', 'date:year:7'],
      },
    ],
    gives: [],
  },
  {
    rule: 'what would have happened did not happen',
    text: [
      {
        words: 'Mira/NNP/4/nsubj would/MD/4/aux have/VB/4/aux left/VBN/0/root/leave Varn/NNP/4/obj +./PUNCT/4/punct',
        mentions: [people.mira, 'place:varn:5'],
      },
    ],
    gives: [],
  },
  {
    rule: 'how something was done is kept',
    text: [
      {
        words:
          'Varnsteel/NNP/2/nsubj performed/VBD/0/root/perform badly/RB/2/advmod in/IN/5/case 2019/CD/2/obl +./PUNCT/2/punct',
        mentions: [people.steel, 'date:year:5'],
      },
    ],
    gives: ['Varnsteel performed badly in 2019.'],
  },
  {
    rule: 'an adjective that a clause completes states nothing without it',
    text: [
      {
        words:
          'Mira/NNP/4/nsubj was/VBD/4/cop/be not/RB/4/advmod alone/JJ/0/root in/IN/6/mark receiving/VBG/4/advcl/receive prizes/NNS/6/obj/prize +./PUNCT/4/punct',
        mentions: [people.mira],
      },
    ],
    gives: [],
  },
  {
    rule: 'a measure stays with its adjective',
    text: [
      {
        words:
          'Ferry/NN/2/compound lines/NNS/6/nsubj/line were/VBD/6/cop/be 2/CD/5/nummod hours/NNS/6/obl:unmarked/hour long/JJ/0/root +./PUNCT/6/punct',
      },
    ],
    gives: ['Ferry lines were two hours long.'],
  },
  {
    rule: 'a verb without its end states nothing',
    text: [
      {
        words: `${mira} turned/VBD/0/root/turn Varn/NNP/2/obj into/IN/5/case this/DT/2/obl in/IN/7/case 2019/CD/2/obl +./PUNCT/2/punct`,
        mentions: [people.mira, 'place:varn:3', 'date:year:7'],
      },
    ],
    gives: [],
  },
  {
    rule: 'who is asked to do what cannot be worded is not stated',
    text: [
      {
        words: `${mira} asked/VBD/0/root/ask Raj/NNP/2/obj to/TO/5/mark help/VB/2/advcl them/PRP/5/obj +./PUNCT/2/punct`,
        mentions: [people.mira, 'person:raj:3'],
      },
    ],
    gives: [],
  },
  {
    rule: 'what is accused of what cannot be worded is not stated',
    text: [
      {
        words:
          'Mira/NNP/3/nsubj:pass was/VBD/3/aux:pass/be accused/VBN/0/root/accuse of/IN/5/mark taking/VBG/3/advcl/take it/PRP/5/obj in/IN/8/case 2019/CD/3/obl +./PUNCT/3/punct',
        mentions: [people.mira, 'date:year:8'],
      },
    ],
    gives: [],
  },
  {
    rule: 'the rest of several are several',
    text: [
      {
        words:
          'The/DT/2/det rest/NN/5/nsubj of/IN/4/case crews/NNS/2/nmod/crew left/VBD/0/root/leave Varn/NNP/5/obj +./PUNCT/5/punct',
        mentions: ['place:varn:6'],
      },
    ],
    gives: ['The rest of crews left Varn.'],
  },
  {
    rule: 'what was told before is not stated anew without its name',
    text: [
      {
        words: `${mira} won/VBD/0/root/win a/DT/4/det match/NN/2/obj +./PUNCT/2/punct`,
        mentions: [people.mira, 'event:match:3-4'],
      },
      {
        words: 'Raj/NNP/2/nsubj lost/VBD/0/root/lose the/DT/4/det match/NN/2/obj +./PUNCT/2/punct',
        mentions: ['person:raj:1', 'event:match:3-4'],
      },
    ],
    gives: ['Mira won a match.'],
  },
]
