import type { ClauseCase } from './clause-cases.ts'

const mira = 'Mira/NNP/2/nsubj opened/VBD/0/root/open'
const marks = ['person:mira:1']

/** Holds nouns after "the" that lean on another sentence, clauses told by the way, and what may stand. */
export const pointingCases: readonly ClauseCase[] = [
  {
    rule: 'the initial invitation is of something else',
    text: [{ words: `${mira} the/DT/5/det initial/JJ/5/amod bridge/NN/2/obj +./PUNCT/2/punct`, mentions: marks }],
    gives: [],
  },
  {
    rule: 'the girls are somebody from before',
    text: [
      {
        words: 'Mira/NNP/2/nsubj helped/VBD/0/root/help the/DT/4/det girls/NNS/2/obj/girl +./PUNCT/2/punct',
        mentions: marks,
      },
    ],
    gives: [],
  },
  {
    rule: 'a noun that is only described leans on what was told before',
    text: [{ words: `${mira} the/DT/5/det long/JJ/5/amod bridge/NN/2/obj +./PUNCT/2/punct`, mentions: marks }],
    gives: [],
  },
  {
    rule: 'the past before the past is past',
    text: [
      {
        words: 'Mira/NNP/3/nsubj had/VBD/3/aux/have opened/VBN/0/root/open a/DT/5/det school/NN/3/obj +./PUNCT/3/punct',
        mentions: marks,
      },
    ],
    gives: ['Mira opened a school.'],
  },
  {
    rule: 'what happened after something else is told by the way',
    text: [
      {
        words:
          'Mira/NNP/2/nsubj smiled/VBD/0/root/smile after/IN/5/mark Olm/NNP/5/nsubj opened/VBD/2/advcl/open a/DT/7/det school/NN/5/obj +./PUNCT/2/punct',
        mentions: ['person:mira:1', 'organisation:olm:4'],
      },
    ],
    gives: [],
  },
  {
    rule: 'a contrast is stated',
    text: [
      {
        words:
          'Mira/NNP/2/nsubj won/VBD/0/root/win 500/CD/4/nummod votes/NNS/2/obj/vote +,/PUNCT/8/punct while/IN/8/mark Olm/NNP/8/nsubj won/VBD/2/advcl/win 300/CD/10/nummod votes/NNS/8/obj/vote +./PUNCT/2/punct',
        mentions: ['person:mira:1', 'person:olm:7'],
      },
    ],
    gives: ['Mira won 500 votes.', 'Olm won 300 votes.'],
  },
  {
    rule: 'a name is no second thing',
    text: [
      {
        words:
          'Mira/NNP/2/nsubj named/VBD/0/root/name her/PRP$/4/nmod:poss ship/NN/2/obj Olm/NNP/2/xcomp +./PUNCT/2/punct',
        mentions: ['person:mira:1', 'person:mira:3', 'equipment:olm:5'],
      },
    ],
    gives: [],
  },
  {
    rule: 'how often is kept',
    text: [
      {
        words:
          'Mira/NNP/2/nsubj opens/VBZ/0/root/open a/DT/4/det school/NN/2/obj every/DT/6/det year/NN/2/obl:unmarked +./PUNCT/2/punct',
        mentions: marks,
      },
    ],
    gives: ['Mira opens a school every year.'],
  },
]
