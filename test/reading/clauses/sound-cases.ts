import type { ClauseCase } from './clause-cases.ts'

const mira = 'Mira/NNP/2/nsubj'
const who = 'person:mira:1'
const end = '+./PUNCT/2/punct'

/** Holds clauses that say too little, or something else, once they are cut out of their text, and what may stand. */
export const soundCases: readonly ClauseCase[] = [
  {
    rule: '"the" with a name beside its noun is understood',
    text: [
      {
        words: `${mira} painted/VBD/0/root/paint the/DT/4/det gate/NN/2/obj of/IN/6/case Varn/NNP/4/nmod ${end}`,
        mentions: [who, 'place:varn:6'],
      },
    ],
    gives: ['Mira painted the gate of Varn.'],
  },
  {
    rule: 'what the world has once is understood',
    text: [{ words: `${mira} watched/VBD/0/root/watch the/DT/4/det moon/NN/2/obj ${end}`, mentions: [who] }],
    gives: ['Mira watched the moon.'],
  },
  {
    rule: '"one" stands for a noun that is told elsewhere',
    text: [{ words: `${mira} painted/VBD/0/root/paint a/DT/5/det new/JJ/5/amod one/NN/2/obj ${end}`, mentions: [who] }],
    gives: [],
  },
  {
    rule: '"all" things are all of something told before',
    text: [{ words: `${mira} met/VBD/0/root/meet all/DT/4/det demands/NNS/2/obj/demand ${end}`, mentions: [who] }],
    gives: [],
  },
  {
    rule: 'friends "such as" two named ones are not any friends',
    text: [
      {
        words: `${mira} trusted/VBD/0/root/trust friends/NNS/2/obj/friend such/JJ/6/case as/IN/4/fixed Raj/NNP/3/nmod ${end}`,
        mentions: [who, 'person:raj:6'],
      },
    ],
    gives: [],
  },
  {
    rule: 'what is there needs a place',
    text: [{ words: 'There/EX/2/expl are/VBP/0/root/be 20/CD/4/nummod columns/NNS/2/nsubj/column +./PUNCT/2/punct' }],
    gives: [],
  },
  {
    rule: 'what is somewhere is told with its place',
    text: [
      {
        words:
          'There/EX/2/expl are/VBP/0/root/be 20/CD/4/nummod columns/NNS/2/nsubj/column in/IN/6/case Varn/NNP/2/obl +./PUNCT/2/punct',
        mentions: ['place:varn:6'],
      },
    ],
    gives: ['There are 20 columns in Varn.'],
  },
  {
    rule: 'what holds today has no date',
    text: [
      {
        words:
          'Varn/NNP/2/nsubj has/VBZ/0/root/have 20/CD/4/nummod towers/NNS/2/obj/tower today/NN/2/obl:unmarked +./PUNCT/2/punct',
        mentions: ['place:varn:1', 'date:today:5'],
      },
    ],
    gives: [],
  },
  {
    rule: 'what is planned keeps its date',
    text: [
      {
        words: `${mira} visits/VBZ/0/root/visit Varn/NNP/2/obj on/IN/5/case June/NNP/2/obl 3/CD/5/nummod 2024/CD/5/nmod:unmarked ${end}`,
        mentions: [who, 'place:varn:3', 'date:june:5-7@5'],
      },
    ],
    gives: ['Mira visits Varn on 3 June 2024.'],
  },
  {
    rule: 'what is so only currently is not told',
    text: [
      {
        words:
          'Varn/NNP/3/nsubj currently/RB/3/advmod has/VBZ/0/root/have 20/CD/5/nummod towers/NNS/3/obj/tower +./PUNCT/3/punct',
        mentions: ['place:varn:1'],
      },
    ],
    gives: [],
  },
  {
    rule: 'what a comma adds to a noun is left out',
    text: [
      {
        words: `${mira} led/VBD/0/root/lead the/DT/4/det school/NN/2/obj of/IN/6/case Raj/NNP/4/nmod +,/PUNCT/9/punct in/IN/9/case Olm/NNP/4/nmod ${end}`,
        mentions: [who, 'person:raj:6', 'place:olm:9'],
      },
    ],
    gives: ['Mira led the school of Raj.'],
  },
  {
    rule: 'no comma parts the second of two things',
    text: [
      {
        words: `${mira} met/VBD/0/root/meet Raj/NNP/2/obj +,/PUNCT/6/punct and/CC/6/cc Olga/NNP/3/conj ${end}`,
        mentions: [who, 'person:raj:3', 'person:olga:6'],
      },
    ],
    gives: ['Mira met Raj and Olga.'],
  },
  {
    rule: 'an empty deed is not worth telling',
    text: [
      {
        words: `${mira} did/VBD/0/root/do a/DT/5/det great/JJ/5/amod job/NN/2/obj ${end}`,
        mentions: [who],
      },
    ],
    gives: [],
  },
  {
    rule: 'a courtesy is not worth telling',
    text: [
      {
        words: `${mira} wants/VBZ/0/root/want to/TO/4/mark thank/VB/2/xcomp Raj/NNP/4/obj ${end}`,
        mentions: [who, 'person:raj:5'],
      },
    ],
    gives: [],
  },
  {
    rule: 'the day of a plan is that of what is planned',
    text: [
      {
        words: `${mira} plans/VBZ/0/root/plan to/TO/4/mark visit/VB/2/xcomp Varn/NNP/4/obj tomorrow/NN/2/obl:unmarked ${end}`,
        mentions: [who, 'place:varn:5', 'date:tomorrow:6'],
      },
    ],
    gives: ['Mira plans to visit Varn.'],
  },
  {
    rule: '"such" things are such as were told of before',
    text: [
      {
        words: `${mira} sold/VBD/0/root/sell such/JJ/4/amod ships/NNS/2/obj/ship ${end}`,
        mentions: [who],
      },
    ],
    gives: [],
  },
  {
    rule: 'a number says how many and not which',
    text: [
      {
        words: `${mira} sold/VBD/0/root/sell the/DT/5/det two/CD/5/nummod ships/NNS/2/obj/ship ${end}`,
        mentions: [who],
      },
    ],
    gives: [],
  },
  {
    rule: 'what is going on holds only as it is told',
    text: [
      {
        words: 'Mira/NNP/3/nsubj is/VBZ/3/aux/be building/VBG/0/root/build Varn/NNP/3/obj +./PUNCT/3/punct',
        mentions: [who, 'place:varn:4'],
      },
    ],
    gives: [],
  },
  {
    rule: 'an adverb that turns its verb is not lost',
    text: [
      {
        words: `${mira} threw/VBD/0/root/throw 40/CD/4/nummod balls/NNS/2/obj/ball wide/RB/2/advmod ${end}`,
        mentions: [who],
      },
    ],
    gives: [],
  },
  {
    rule: 'an infinitive follows no other adjunct',
    text: [
      {
        words:
          `${mira} was/VBD/3/aux:pass/be asked/VBN/0/root/ask to/TO/5/mark visit/VB/3/xcomp Varn/NNP/5/obj as/IN/8/case judge/NN/3/obl +./PUNCT/3/punct`.replace(
            '/2/nsubj',
            '/3/nsubj:pass',
          ),
        mentions: [who, 'place:varn:6'],
      },
    ],
    gives: [],
  },
  {
    rule: 'a sister is the sister of somebody',
    text: [
      {
        words:
          'Mira/NNP/6/nsubj +,/PUNCT/4/punct a/DT/4/det sister/NN/1/appos +,/PUNCT/1/punct met/VBD/0/root/meet Raj/NNP/6/obj +./PUNCT/6/punct',
        mentions: [who, 'person:raj:7'],
      },
    ],
    gives: ['Mira met Raj.'],
  },
  {
    rule: 'the captain is the captain of something',
    text: [
      {
        words:
          'Mira/NNP/6/nsubj +,/PUNCT/4/punct the/DT/4/det captain/NN/1/appos +,/PUNCT/1/punct met/VBD/0/root/meet Raj/NNP/6/obj +./PUNCT/6/punct',
        mentions: [who, 'person:raj:7'],
      },
    ],
    gives: ['Mira met Raj.'],
  },
]
