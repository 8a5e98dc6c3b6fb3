import type { ClauseCase } from './clause-cases.ts'

const mira = 'Mira/NNP/2/nsubj'
const who = 'person:mira:1'
const end = '+./PUNCT/2/punct'

/** Holds clauses that are sound English and yet no fact that can be asked about: they lean on more, or say too little. */
export const emptyCases: readonly ClauseCase[] = [
  {
    rule: 'a poll places somebody at something',
    text: [
      {
        words: `${mira} placed/VBD/0/root/place Raj/NNP/2/obj at/IN/6/case this/DT/6/det height/NN/2/obl ${end}`,
        mentions: [who, 'person:raj:3'],
      },
    ],
    gives: [],
  },
  {
    rule: 'nobody "would be" something today on that day',
    text: [
      {
        words:
          'Mira/NNP/5/nsubj would/MD/5/aux be/VB/5/cop a/DT/5/det Liberal/NN/0/root today/NN/5/obl:tmod +./PUNCT/5/punct',
        mentions: [who, 'date:day:6'],
      },
    ],
    gives: [],
  },
  {
    rule: 'whoever is also from Varn is not the only one',
    text: [
      {
        words: 'Mira/NNP/5/nsubj is/VBZ/5/cop/be also/RB/5/advmod from/IN/5/case Varn/NNP/0/root +./PUNCT/5/punct',
        mentions: [who, 'place:varn:5'],
      },
    ],
    gives: [],
  },
  {
    rule: 'what a map shows is no event',
    text: [
      {
        words:
          'The/DT/2/det map/NN/5/nsubj of/IN/4/case Varn/NNP/2/nmod shows/VBZ/0/root/show Olm/NNP/5/obj +./PUNCT/5/punct',
        mentions: ['place:varn:4', 'place:olm:6'],
      },
    ],
    gives: [],
  },
  {
    rule: 'as one might expect nobody says',
    text: [
      {
        words:
          'As/IN/4/mark Raj/NNP/4/nsubj might/MD/4/aux expect/VB/7/advcl/expect +,/PUNCT/4/punct Mira/NNP/7/nsubj left/VBD/0/root/leave Olm/NNP/7/obj +./PUNCT/7/punct',
        mentions: ['person:raj:2', 'person:mira:6', 'place:olm:8'],
      },
    ],
    gives: [],
  },
  {
    rule: 'every resident is one of somewhere',
    text: [
      {
        words: `${mira} paid/VBD/0/root/pay every/DT/4/det resident/NN/2/obj in/IN/6/case 1910/CD/2/obl ${end}`,
        mentions: [who, 'date:year:6'],
      },
      {
        words: `${mira} paid/VBD/0/root/pay every/DT/4/det resident/NN/2/obj of/IN/6/case Varn/NNP/4/nmod ${end}`,
        mentions: [who, 'place:varn:6'],
      },
    ],
    gives: ['Mira paid every resident of Varn.'],
  },
  {
    rule: 'the second kind is one of two',
    text: [
      {
        words: `${mira} sold/VBD/0/root/sell the/DT/5/det second/JJ/5/amod kind/NN/2/obj of/IN/7/case land/NN/5/nmod in/IN/9/case 1910/CD/2/obl ${end}`,
        mentions: [who, 'date:year:9'],
      },
    ],
    gives: [],
  },
  {
    rule: 'a word that a speaker began on and left is none',
    text: [
      {
        words: `${mira} led/VBD/0/root/lead the/DT/6/det +,/PUNCT/5/punct old/JJ/6/amod faculty/NN/2/obj of/IN/8/case Varn/NNP/6/nmod ${end}`,
        mentions: [who, 'place:varn:8'],
      },
    ],
    gives: [],
  },
  {
    rule: 'one of what was told before says nothing',
    text: [
      {
        words:
          'The/DT/2/det act/NN/6/nsubj of/IN/4/case Mira/NNP/2/nmod was/VBD/6/cop/be one/CD/0/root that/WDT/8/nsubj helped/VBD/6/acl:relcl/help Varn/NNP/8/obj +./PUNCT/6/punct',
        mentions: ['person:mira:4', 'place:varn:9'],
      },
    ],
    gives: [],
  },
  {
    rule: 'what is enough is enough for something',
    text: [
      {
        words:
          'Varn/NNP/4/nsubj was/VBD/4/cop/be small/JJ/4/amod village/NN/0/root enough/RB/3/advmod for/IN/7/case Mira/NNP/4/nmod +./PUNCT/4/punct',
        mentions: ['place:varn:1', 'person:mira:7'],
      },
    ],
    gives: [],
  },
  {
    rule: 'what stands behind an aside belongs to nobody knows what',
    text: [
      {
        words: `${mira} opened/VBD/0/root/open Olm/NNP/2/obj near/IN/6/case a/DT/6/det hall/NN/2/obl +,/PUNCT/8/punct known/VBN/6/acl/know as/IN/10/case Varn/NNP/8/obl +,/PUNCT/13/punct for/IN/13/case Raj/NNP/2/obl ${end}`,
        mentions: [who, 'place:olm:3', 'place:varn:10', 'person:raj:13'],
      },
    ],
    gives: ['Mira opened Olm near a hall.'],
  },
  {
    rule: 'whoever is swapped is swapped for somebody',
    text: [{ words: `${mira} swapped/VBD/0/root/swap Raj/NNP/2/obj ${end}`, mentions: [who, 'person:raj:3'] }],
    gives: [],
  },
  {
    rule: 'a bunch of things is nothing',
    text: [
      {
        words: `${mira} bought/VBD/0/root/buy a/DT/4/det bunch/NN/2/obj of/IN/6/case things/NNS/4/nmod/thing in/IN/8/case Varn/NNP/2/obl ${end}`,
        mentions: [who, 'place:varn:8'],
      },
    ],
    gives: [],
  },
  {
    rule: '"in short" links a sentence to others',
    text: [
      {
        words: `${mira} left/VBD/0/root/leave Olm/NNP/2/obj in/IN/5/case short/JJ/2/obl ${end}`,
        mentions: [who, 'place:olm:3'],
      },
    ],
    gives: ['Mira left Olm.'],
  },
  {
    rule: 'a filler is no word',
    text: [
      {
        words: `${mira} met/VBD/0/root/meet a/DT/4/det doctor/NN/2/obj and/CC/7/cc uh/UH/7/discourse writer/NN/4/conj of/IN/9/case Varn/NNP/4/nmod ${end}`,
        mentions: [who, 'place:varn:9'],
      },
    ],
    gives: [],
  },
]
