import type { ClauseCase } from './clause-cases.ts'

/** Holds clauses of which a word was misread or lost, so that what is left says nothing. */
export const cutCases: readonly ClauseCase[] = [
  {
    rule: 'whom something prompted it prompted to do something',
    text: [
      {
        words:
          'Mira/NNP/2/nsubj prompted/VBD/0/root/prompt some/DT/4/det teachers/NNS/2/obj/teacher in/IN/6/case Varn/NNP/2/obl +./PUNCT/2/punct',
        mentions: ['person:mira:1', 'place:varn:6'],
      },
    ],
    gives: [],
  },
  {
    rule: 'a retired captain retires nobody',
    text: [
      {
        words: 'Mira/NNP/2/nsubj retired/VBD/0/root/retire Varn/NNP/4/compound captain/NN/2/obj +./PUNCT/2/punct',
        mentions: ['person:mira:1', 'place:varn:3'],
      },
    ],
    gives: [],
  },
  {
    rule: 'what turned out turned out to be something',
    text: [
      {
        words:
          'Varnsteel/NNP/2/nsubj turned/VBD/0/root/turn out/RP/2/compound:prt in/IN/5/case 2012/CD/2/obl +./PUNCT/2/punct',
        mentions: ['organisation:steel:1', 'date:year:5'],
      },
    ],
    gives: [],
  },
  {
    rule: 'people who march are no people march',
    text: [
      {
        words:
          'Varn/NNP/2/nsubj saw/VBD/0/root/see 600/CD/4/nummod workers/NNS/2/obj/worker march/VB/4/acl +./PUNCT/2/punct',
        mentions: ['place:varn:1', 'quantity:people:3-4'],
      },
    ],
    gives: [],
  },
  {
    rule: 'a phrase that has lost its noun is no phrase',
    text: [
      {
        words:
          'Mira/NNP/3/nmod:poss ’s/POS/1/case forming/NN/7/nsubj of/IN/6/case a/DT/6/det spontaneous/JJ/3/nmod cost/VBD/0/root/cost Varn/NNP/7/obj +./PUNCT/7/punct',
        mentions: ['person:mira:1', 'place:varn:8'],
      },
    ],
    gives: [],
  },
  {
    rule: 'an adjective in quotation marks goes on from no noun',
    text: [
      {
        words:
          'Mira/NNP/2/nsubj called/VBD/0/root/call Varn/NNP/5/nmod:poss +’s/POS/3/case plan/NN/2/obj "/``/7/punct +grave/JJ/5/appos +"/\'\'/7/punct and/CC/11/cc "/``/11/punct +bold/JJ/5/conj +"/\'\'/11/punct +./PUNCT/2/punct',
        mentions: ['person:mira:1', 'place:varn:3-4@3'],
      },
    ],
    gives: [],
  },
  {
    rule: 'what held as of a day may hold no more',
    text: [
      {
        words:
          'as/IN/3/case of/IN/1/fixed 2012/CD/5/obl Varn/NNP/5/nsubj owned/VBD/0/root/own 20/CD/7/nummod ships/NNS/5/obj/ship +./PUNCT/5/punct',
        mentions: ['date:year:3', 'place:varn:4', 'quantity:ships:6-7'],
      },
    ],
    gives: [],
  },
  {
    rule: 'the day of an object has its year',
    text: [
      {
        words:
          'Mira/NNP/2/nsubj led/VBD/0/root/lead the/DT/4/det walk/NN/2/obj to/IN/6/case Varn/NNP/4/nmod on/IN/9/case 6/CD/9/nummod May/NNP/4/nmod 2012/CD/9/nummod in/IN/12/case 2012/CD/2/obl +./PUNCT/2/punct',
        mentions: ['person:mira:1', 'place:varn:6', 'date:day:8-10@9', 'date:year:12'],
      },
    ],
    gives: ['Mira led the walk to Varn on 6 May 2012.'],
  },
  {
    rule: 'what somebody dubbed something is lost',
    text: [
      {
        words:
          'Mira/NNP/2/nsubj dubbed/VBD/0/root/dub the/DT/4/det fight/NN/2/obj in/IN/6/case Varn/NNP/4/nmod +./PUNCT/2/punct',
        mentions: ['person:mira:1', 'place:varn:6'],
      },
    ],
    gives: [],
  },
  {
    rule: 'an individual is nothing that anybody is described as',
    text: [
      {
        words:
          'Mira/NNP/2/nsubj described/VBD/0/root/describe Raj/NNP/2/obj as/IN/6/case an/DT/6/det individual/NN/2/obl +./PUNCT/2/punct',
        mentions: ['person:mira:1', 'person:raj:3'],
      },
    ],
    gives: [],
  },
  {
    rule: 'nor has a modal a participle',
    text: [
      {
        words:
          'Will/MD/3/aux/will Mira/NNP/3/nsubj known/VBN/0/root/know 9/CD/5/nummod boats/NNS/3/obj/boat +./PUNCT/3/punct',
        mentions: ['person:mira:2', 'quantity:boats:4-5'],
      },
    ],
    gives: [],
  },
  {
    rule: 'a person is no branch of a firm',
    text: [
      {
        words:
          'Mira/NNP/6/nsubj ,/PUNCT/4/punct a/DT/4/det branch/NN/1/appos ,/PUNCT/4/punct left/VBD/0/root/leave Varn/NNP/6/obj +./PUNCT/6/punct',
        mentions: ['person:mira:1', 'organisation:branch:3-4@4', 'place:varn:7'],
      },
    ],
    gives: ['Mira left Varn.'],
  },
  {
    rule: 'what holds on a good night holds on no other',
    text: [
      {
        words:
          'Mira/NNP/2/nsubj saw/VBD/0/root/see 31/CD/4/nummod stars/NNS/2/obj/star on/IN/8/case a/DT/8/det good/JJ/8/amod night/NN/2/obl +./PUNCT/2/punct',
        mentions: ['person:mira:1', 'quantity:stars:3-4'],
      },
    ],
    gives: ['Mira saw 31 stars on a good night.'],
  },
  {
    rule: 'a parallel survey is parallel to another',
    text: [
      {
        words:
          'a/DT/3/det parallel/JJ/3/amod survey/NN/4/nsubj found/VBD/0/root/find 31/CD/6/nummod stars/NNS/4/obj/star +./PUNCT/4/punct',
        mentions: ['quantity:stars:5-6'],
      },
    ],
    gives: [],
  },
  {
    rule: 'who was in attendance was at something',
    text: [
      {
        words:
          'Mira/NNP/4/nsubj was/VBD/4/cop/be in/IN/4/case attendance/NN/0/root in/IN/6/case 2012/CD/4/obl +./PUNCT/4/punct',
        mentions: ['person:mira:1', 'date:year:6'],
      },
    ],
    gives: [],
  },
  {
    rule: 'the season of two years is not of the first',
    text: [
      {
        words:
          'Mira/NNP/2/nsubj led/VBD/0/root/lead the/DT/8/det 1977/CD/8/nummod +–/HYPH/6/punct +78/CD/4/nmod Varn/NNP/8/compound team/NN/2/obj +./PUNCT/2/punct',
        mentions: ['person:mira:1', 'date:year:4', 'place:varn:7'],
      },
    ],
    gives: ['Mira led the 1977–78 Varn team.'],
  },
  {
    rule: 'a given name that was read as a modal makes no future',
    text: [
      {
        words:
          'Will/MD/3/aux/will Mira/NNP/3/nsubj made/VBD/0/root/make 9/CD/5/nummod boats/NNS/3/obj/boat +./PUNCT/3/punct',
        mentions: ['person:mira:2', 'quantity:boats:4-5'],
      },
    ],
    gives: [],
  },
  {
    rule: 'what one does too another does',
    text: [
      {
        words: 'Mira/NNP/3/nsubj too/RB/1/advmod left/VBD/0/root/leave Varn/NNP/3/obj +./PUNCT/3/punct',
        mentions: ['person:mira:1', 'place:varn:4'],
      },
    ],
    gives: [],
  },
  {
    rule: 'any Tuesday is not that of the week',
    text: [
      {
        words:
          'Mira/NNP/2/nsubj left/VBD/0/root/leave Varn/NNP/2/obj on/IN/7/case a/DT/7/det cold/JJ/7/amod Tuesday/NNP/2/obl +./PUNCT/2/punct',
        mentions: ['person:mira:1', 'place:varn:3', 'date:day:5-7'],
      },
    ],
    gives: [],
  },
]
