import type { ClauseCase } from './clause-cases.ts'

const mira = 'Mira/NNP/2/nsubj'

/** Holds what is said, denied, asked or only intended, and what of it is stated. */
export const speechCases: readonly ClauseCase[] = [
  {
    rule: 'who told of another thing meanwhile does not vouch for this',
    text: [
      {
        words:
          'Varn/NNP/2/nsubj lost/VBD/0/root/lose 12/CD/4/nummod guards/NNS/2/obj/guard as/IN/7/mark Mira/NNP/7/nsubj announced/VBD/2/advcl/announce gains/NNS/7/obj/gain +./PUNCT/2/punct',
        mentions: ['place:varn:1', 'quantity:guards:3-4', 'person:mira:6'],
      },
    ],
    gives: ['Varn lost 12 guards.'],
  },
  {
    rule: 'reported speech keeps who says it',
    text: [
      {
        words:
          'Mira/NNP/2/nsubj says/VBZ/0/root/say that/IN/6/mark the/DT/5/det bridge/NN/6/nsubj needs/VBZ/2/ccomp/need 12/CD/8/nummod guards/NNS/6/obj/guard +./PUNCT/2/punct',
        mentions: ['person:mira:1', 'facility:bridge:4-5'],
      },
      {
        words:
          'The/DT/3/det Long/NNP/3/compound Bridge/NNP/4/nsubj cost/VBD/0/root/cost 5/CD/6/nummod crowns/NNS/4/obj/crown +./PUNCT/4/punct',
        mentions: ['facility:bridge:1-3'],
      },
    ],
    gives: ['According to Mira, the Long Bridge needs 12 guards.', 'The Long Bridge cost five crowns.'],
  },
  {
    rule: '"according to" says who vouches',
    text: [
      {
        words:
          'According/VBG/3/case to/IN/1/fixed Mira/NNP/6/obl +,/PUNCT/3/punct Varnsteel/NNP/6/nsubj owns/VBZ/0/root/own 40/CD/8/nummod ships/NNS/6/obj/ship +./PUNCT/6/punct',
        mentions: ['person:mira:3', 'organisation:steel:5'],
      },
    ],
    gives: ['According to Mira, Varnsteel owns 40 ships.'],
  },
  {
    rule: 'a denied report is no fact',
    text: [
      {
        words: `${mira} thinks/VBZ/0/root/think Varnsteel/NNP/6/nsubj might/MD/6/aux buy/VBP/6/aux ships/VBP/2/ccomp/ship Olm/NNP/6/obj +./PUNCT/2/punct`,
        mentions: ['person:mira:1', 'organisation:steel:3', 'place:olm:7'],
      },
    ],
    gives: [],
  },
  {
    rule: 'a condition is no fact',
    text: [
      {
        words:
          'If/IN/3/mark Mira/NNP/3/nsubj leaves/VBZ/6/advcl/leave +,/PUNCT/3/punct Varnsteel/NNP/6/nsubj buys/VBZ/0/root/buy Olm/NNP/6/obj +./PUNCT/6/punct',
        mentions: ['person:mira:2', 'organisation:steel:5', 'place:olm:7'],
      },
    ],
    gives: [],
  },
  {
    rule: 'a question is no fact',
    text: [
      {
        words: 'Did/VBD/3/aux/do Mira/NNP/3/nsubj leave/VB/0/root Varn/NNP/3/obj +?/PUNCT/3/punct',
        mentions: ['person:mira:2', 'place:varn:4'],
      },
    ],
    gives: [],
  },
  {
    rule: '"no longer" denies',
    text: [
      {
        words:
          `${mira} no/RB/3/advmod longer/RB/4/advmod/long wants/VBZ/0/root/want Varn/NNP/4/obj +./PUNCT/4/punct`.replace(
            'Mira/NNP/2',
            'Mira/NNP/4',
          ),
        mentions: ['person:mira:1', 'place:varn:5'],
      },
    ],
    gives: ['Mira does not want Varn.'],
  },
  {
    rule: 'an infinitive completes its verb',
    text: [
      {
        words: `${mira} agreed/VBD/0/root/agree to/TO/4/mark sell/VB/2/xcomp Varnsteel/NNP/4/obj +./PUNCT/2/punct`,
        mentions: ['person:mira:1', 'organisation:steel:5'],
      },
    ],
    gives: ['Mira agreed to sell Varnsteel.'],
  },
  {
    rule: 'a purpose is kept',
    text: [
      {
        words: `${mira} sold/VBD/0/root/sell Varnsteel/NNP/2/obj to/TO/5/mark fund/VB/2/advcl a/DT/7/det school/NN/5/obj +./PUNCT/2/punct`,
        mentions: ['person:mira:1', 'organisation:steel:3'],
      },
    ],
    gives: ['Mira sold Varnsteel to fund a school.'],
  },
  {
    rule: 'a particle stays with its verb',
    text: [
      {
        words: `${mira} took/VBD/0/root/take over/RP/2/compound:prt Varnsteel/NNP/2/obj +./PUNCT/2/punct`,
        mentions: ['person:mira:1', 'organisation:steel:4'],
      },
    ],
    gives: ['Mira took over Varnsteel.'],
  },
  {
    rule: 'tenses, aspects and modals are read',
    text: [
      {
        words:
          `${mira} has/VBZ/4/aux/have been/VBN/4/aux/be selling/VBG/0/root/sell ships/NNS/4/obj/ship +./PUNCT/4/punct`.replace(
            'Mira/NNP/2',
            'Mira/NNP/4',
          ),
        mentions: ['person:mira:1'],
      },
      {
        words: 'Varnsteel/NNP/3/nsubj can/MD/3/aux build/VB/0/root bridges/NNS/3/obj/bridge +./PUNCT/3/punct',
        mentions: ['organisation:steel:1'],
      },
    ],
    gives: ['Mira has been selling ships.', 'Varnsteel can build bridges.'],
  },
  {
    rule: 'what there is, is stated as it is',
    text: [
      {
        words:
          'There/EX/2/expl were/VBD/0/root/be two/CD/4/nummod ferries/NNS/2/nsubj/ferry in/IN/6/case Varn/NNP/2/obl +./PUNCT/2/punct'.replace(
            'There/EX',
            'There/PRP',
          ),
        mentions: ['place:varn:6'],
      },
    ],
    gives: ['There were two ferries in Varn.'],
  },
  {
    rule: 'of two verbs of saying beside each other neither is said by the other',
    text: [
      {
        words:
          'Mira/NNP/2/nsubj found/VBD/0/root/find 40/CD/4/nummod ships/NNS/2/obj/ship +,/PUNCT/7/punct Raj/NNP/7/nsubj thinks/VBZ/2/parataxis/think Olm/NNP/9/nsubj grew/VBD/7/ccomp/grow +./PUNCT/2/punct',
        mentions: ['person:mira:1', 'person:raj:6', 'place:olm:8'],
      },
    ],
    gives: ['Mira found 40 ships.'],
  },
  {
    rule: 'verbs of saying beside each other end',
    text: [
      {
        words:
          'Mira/NNP/2/nsubj said/VBD/0/root/say +,/PUNCT/5/punct Raj/NNP/5/nsubj thinks/VBZ/2/parataxis/think +./PUNCT/2/punct',
        mentions: ['person:mira:1', 'person:raj:4'],
      },
    ],
    gives: [],
  },
]
