import type { ClauseCase } from './clause-cases.ts'

const mira = 'Mira/NNP/2/nsubj'
const people = { mira: 'person:mira:1', steel: 'organisation:steel:1' }

/** Holds who vouches beside a clause, and what can't be worded so that it stands alone. */
export const leaningCases: readonly ClauseCase[] = [
  {
    rule: '"as she told" names who vouches',
    text: [
      {
        words:
          'As/IN/3/mark Mira/NNP/3/nsubj told/VBD/7/advcl/tell Raj/NNP/3/obj +,/PUNCT/3/punct Varnsteel/NNP/7/nsubj bought/VBD/0/root/buy Olm/NNP/7/obj +./PUNCT/7/punct',
        mentions: ['person:mira:2', 'person:raj:4', 'organisation:steel:6', 'place:olm:8'],
      },
    ],
    gives: ['According to Mira, Varnsteel bought Olm.'],
  },
  {
    rule: '"according to" within a phrase vouches for its clause alone',
    text: [
      {
        words:
          'Varnsteel/NNP/2/nsubj expects/VBZ/0/root/expect 40/CD/4/nummod ships/NNS/2/obj/ship according/VBG/7/case to/IN/5/fixed Mira/NNP/4/nmod and/CC/10/cc Raj/NNP/10/nsubj bought/VBD/2/conj/buy Olm/NNP/10/obj +./PUNCT/2/punct',
        mentions: [people.steel, 'person:mira:7', 'person:raj:9', 'place:olm:11'],
      },
    ],
    gives: ['According to Mira, Varnsteel expects 40 ships.', 'Raj bought Olm.'],
  },
  {
    rule: '"according to" in front vouches for what follows "and"',
    text: [
      {
        words:
          'According/VBG/3/case to/IN/1/fixed Mira/NNP/5/obl Varnsteel/NNP/5/nsubj bought/VBD/0/root/buy Varn/NNP/5/obj and/CC/9/cc Raj/NNP/9/nsubj bought/VBD/5/conj/buy Olm/NNP/9/obj +./PUNCT/5/punct',
        mentions: ['person:mira:3', 'organisation:steel:4', 'place:varn:6', 'person:raj:8', 'place:olm:10'],
      },
    ],
    gives: ['According to Mira, Varnsteel bought Varn.', 'According to Mira, Raj bought Olm.'],
  },
  {
    rule: 'how something was done, asked within a sentence, is no statement',
    text: [
      {
        words: `${mira} explained/VBD/0/root/explain how/WRB/2/obj Varnsteel/NNP/5/nsubj bought/VBD/3/advcl:relcl/buy Olm/NNP/5/obj +./PUNCT/2/punct`,
        mentions: [people.mira, 'organisation:steel:4', 'place:olm:6'],
      },
    ],
    gives: [],
  },
  {
    rule: 'a weekday that no date is read from gives no fact',
    text: [
      { words: 'Monday/NNP/2/nsubj brought/VBD/0/root/bring 40/CD/4/nummod ships/NNS/2/obj/ship +./PUNCT/2/punct' },
    ],
    gives: [],
  },
  {
    rule: '"other" things are other than something told before',
    text: [
      {
        words: `${mira} sold/VBD/0/root/sell other/JJ/4/amod ships/NNS/2/obj/ship +./PUNCT/2/punct`,
        mentions: [people.mira],
      },
    ],
    gives: [],
  },
  {
    rule: 'a preposition without its noun gives no fact',
    text: [
      {
        words:
          'Mira/NNP/3/nsubj:pass was/VBD/3/aux:pass/be dealt/VBN/0/root/deal with/IN/3/obl in/IN/6/case Varn/NNP/3/obl +./PUNCT/3/punct',
        mentions: [people.mira, 'place:varn:6'],
      },
    ],
    gives: [],
  },
  {
    rule: 'a quotation of "we" gives no fact',
    text: [
      {
        words:
          '"/``/4/punct +We/PRP/4/nsubj will/MD/4/aux buy/VB/7/ccomp Olm/NNP/4/obj +"/\'\'/4/punct said/VBD/0/root/say Mira/NNP/7/nsubj +./PUNCT/7/punct',
        mentions: ['person:mira:8', 'place:olm:5'],
      },
    ],
    gives: [],
  },
  {
    rule: 'what a year owns is said of no thing unless it is an event',
    text: [
      {
        words: "2019/CD/3/nmod:poss +'s/POS/1/case theme/NN/5/nsubj was/VBD/5/cop/be water/NN/0/root +./PUNCT/5/punct",
        mentions: ['date:year:1', 'other:theme:1-3'],
      },
      {
        words:
          "2019/CD/3/nmod:poss +'s/POS/1/case vote/NN/4/nsubj changed/VBD/0/root/change Varn/NNP/4/obj +./PUNCT/4/punct",
        mentions: ['date:year:1', 'event:vote:1-3', 'place:varn:5'],
      },
    ],
    gives: ["2019's vote changed Varn."],
  },
  {
    rule: 'a thing known as itself is not stated',
    text: [
      {
        words:
          'Varn/NNP/2/compound Council/NNP/4/nsubj:pass was/VBD/4/aux:pass/be known/VBN/0/root/know as/IN/8/case Varn/NNP/7/compound Council/NNP/8/compound seats/NNS/4/obl/seat +./PUNCT/4/punct',
        mentions: ['organisation:council:1-2', 'organisation:council:6-7'],
      },
    ],
    gives: [],
  },
  {
    rule: 'what is denied is stated as denied',
    text: [
      {
        words: `${mira} denied/VBD/0/root/deny that/IN/5/mark Varnsteel/NNP/5/nsubj bought/VBD/2/ccomp/buy Olm/NNP/5/obj +./PUNCT/2/punct`,
        mentions: [people.mira, 'organisation:steel:4', 'place:olm:6'],
      },
    ],
    gives: ['Mira denied that Varnsteel bought Olm.'],
  },
  {
    rule: 'what is predicted keeps who predicts it',
    text: [
      {
        words: `${mira} warned/VBD/0/root/warn that/IN/6/mark Varnsteel/NNP/6/nsubj will/MD/6/aux buy/VB/2/ccomp Olm/NNP/6/obj +./PUNCT/2/punct`,
        mentions: [people.mira, 'organisation:steel:4', 'place:olm:7'],
      },
    ],
    gives: ['According to Mira, Varnsteel will buy Olm.'],
  },
  {
    rule: 'what something is compared with is no deed',
    text: [
      {
        words:
          'Compared/VBN/8/advcl/compare with/IN/3/case Varn/NNP/1/obl +,/PUNCT/1/punct Olm/NNP/8/nsubj is/VBZ/8/cop/be a/DT/8/det town/NN/0/root +./PUNCT/8/punct',
        mentions: ['place:varn:3', 'place:olm:5'],
      },
    ],
    gives: ['Olm is a town.'],
  },
  {
    rule: 'words in curly quotation marks that nobody is named for give no fact',
    text: [
      {
        words: "“/``/3/punct +Varnsteel/NNP/3/nsubj bought/VBD/0/root/buy Olm/NNP/3/obj +”/''/3/punct +./PUNCT/3/punct",
        mentions: ['organisation:steel:2', 'place:olm:4'],
      },
    ],
    gives: [],
  },
  {
    rule: 'a led team was led',
    text: [
      {
        words:
          'Led/VBN/7/advcl/lead by/IN/3/case Mira/NNP/1/obl:agent +,/PUNCT/1/punct Varn/NNP/6/compound Rowers/NNPS/7/nsubj won/VBD/0/root/win a/DT/9/det cup/NN/7/obj +./PUNCT/7/punct',
        mentions: ['person:mira:3', 'organisation:rowers:5-6'],
      },
    ],
    gives: ['Varn Rowers was led by Mira.', 'Varn Rowers won a cup.'],
  },
  {
    rule: '"only" and "at least" stay with what they limit',
    text: [
      {
        words:
          'Only/RB/2/advmod Mira/NNP/3/nsubj counted/VBD/0/root/count at/RB/6/advmod least/JJS/4/fixed 40/CD/7/nummod ships/NNS/3/obj/ship +./PUNCT/3/punct',
        mentions: ['person:mira:2'],
      },
    ],
    gives: ['Only Mira counted at least 40 ships.'],
  },
  {
    rule: 'who did not do it is not said to have done it',
    text: [
      {
        words:
          'Not/RB/2/advmod Mira/NNP/5/nsubj but/CC/4/cc Raj/NNP/2/conj left/VBD/0/root/leave Varn/NNP/5/obj +./PUNCT/5/punct',
        mentions: ['person:mira:2', 'person:raj:4', 'place:varn:6'],
      },
    ],
    gives: [],
  },
]
