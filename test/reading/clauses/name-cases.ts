import type { ClauseCase } from './clause-cases.ts'

const left = (verb: number) => `left/VBD/0/root/leave Varn/NNP/${verb}/obj +./PUNCT/${verb}/punct`

/** Holds what is said beside a name, and names of every build, with what is stated of them. */
export const nameCases: readonly ClauseCase[] = [
  {
    rule: 'an apposition states what a person is',
    text: [
      {
        words: `Mira/NNP/6/nsubj +,/PUNCT/4/punct a/DT/4/det welder/NN/1/appos +,/PUNCT/4/punct ${left(6)}`,
        mentions: ['person:mira:1', 'place:varn:7'],
      },
    ],
    gives: ['Mira was a welder.', 'Mira left Varn.'],
  },
  {
    rule: 'a former office is not stated, since the statement is in the past already',
    text: [
      {
        words: `Mira/NNP/7/nsubj +,/PUNCT/5/punct a/DT/5/det former/JJ/5/amod welder/NN/1/appos +,/PUNCT/5/punct ${left(7)}`,
        mentions: ['person:mira:1', 'place:varn:8'],
      },
    ],
    gives: ['Mira left Varn.'],
  },
  {
    rule: 'an office before a name is stated of its country',
    text: [
      {
        words: `Norway/NNP/4/nmod:poss +'s/POS/1/case Prime/NNP/4/amod Minister/NNP/5/nmod:desc Ann/NNP/7/nsubj Lee/NNP/5/flat ${left(7)}`,
        mentions: ['place:norway:1', 'person:lee:1-6@5', 'place:varn:8'],
      },
    ],
    gives: ['Ann Lee was prime minister of Norway.', 'Ann Lee left Varn.'],
  },
  {
    rule: 'a secretary of state keeps the whole of the office',
    text: [
      {
        words: `US/NNP/2/compound Secretary/NNP/5/nmod:desc of/IN/4/case State/NNP/2/nmod Ann/NNP/7/nsubj Lee/NNP/5/flat ${left(7)}`,
        mentions: ['place:us:1', 'person:lee:1-6@5', 'place:varn:8'],
      },
    ],
    gives: ['Ann Lee was secretary of state of the US.', 'Ann Lee left Varn.'],
  },
  {
    rule: 'an office is not stated of a body whose name is but what it is',
    text: [
      {
        words:
          'Growers/NNS/2/compound Association/NNP/3/compound president/NN/4/nmod:desc Mira/NNP/5/nsubj left/VBD/0/root/leave Varn/NNP/5/obj +./PUNCT/5/punct',
        mentions: ['organisation:growers:2', 'person:mira:4', 'place:varn:6'],
      },
    ],
    gives: ['Mira left Varn.'],
  },
  {
    rule: 'an office with a hyphen is written as the text has it',
    text: [
      {
        words: `co/NN/3/compound +-/HYPH/1/punct +pilot/NN/4/nmod:desc Mira/NNP/5/nsubj ${left(5)}`,
        mentions: ['person:mira:4', 'place:varn:6'],
      },
    ],
    gives: ['Mira was a co-pilot.', 'Mira left Varn.'],
  },
  {
    rule: 'a rank behind a trade makes no office of both',
    text: [
      {
        words: `Varnsteel/NNP/3/compound pilot/NN/3/compound Captain/NN/4/nmod:desc/captain Ann/NNP/6/nsubj Lee/NNP/4/flat ${left(6)}`,
        mentions: ['organisation:steel:1', 'person:lee:4-5@4', 'place:varn:7'],
      },
    ],
    gives: ['Ann Lee left Varn.'],
  },
  {
    rule: 'two offices of one person are stated together',
    text: [
      {
        words:
          'Mira/NNP/13/nsubj +,/PUNCT/4/punct the/DT/4/det head/NN/1/appos of/IN/6/case Varnsteel/NNP/4/nmod and/CC/9/cc a/DT/9/det friend/NN/4/conj of/IN/11/case Raj/NNP/9/nmod +,/PUNCT/4/punct left/VBD/0/root/leave Varn/NNP/13/obj +./PUNCT/13/punct',
        mentions: ['person:mira:1', 'organisation:steel:6', 'person:raj:11', 'place:varn:14'],
      },
    ],
    gives: ['Mira was the head of Varnsteel and a friend of Raj.', 'Mira left Varn.'],
  },
  {
    rule: 'a bare office says nothing',
    text: [
      {
        words: `President/NNP/2/nmod:desc Ann/NNP/4/nsubj Lee/NNP/2/flat ${left(4)}`,
        mentions: ['person:lee:1-3@2', 'place:varn:5'],
      },
    ],
    gives: ['Ann Lee left Varn.'],
  },
  {
    rule: 'an age between commas is stated',
    text: [
      {
        words: `Mira/NNP/5/nsubj +,/PUNCT/3/punct 41/CD/1/nummod +,/PUNCT/3/punct ${left(5)}`,
        mentions: ['person:mira:1', 'place:varn:6'],
      },
    ],
    gives: ['Mira was 41 years old.', 'Mira left Varn.'],
  },
  {
    rule: 'the party after a name is left out',
    text: [
      {
        words: `Ann/NNP/5/nsubj Lee/NNP/1/flat of/IN/4/case DAX/NNP/1/nmod ${left(5)}`,
        mentions: ['person:lee:1-4@1', 'organisation:dax:4', 'place:varn:6'],
      },
    ],
    gives: ['Ann Lee left Varn.'],
  },
  {
    rule: 'a hyphen stays within a name',
    text: [
      {
        words: `Lee/NNP/5/nsubj Min/NNP/1/flat +-/HYPH/4/punct +jun/NNP/1/flat ${left(5)}`,
        mentions: ['person:lee:1-4@1', 'place:varn:6'],
      },
    ],
    gives: ['Lee Min-jun left Varn.'],
  },
  {
    rule: 'a word made of a name is no name',
    text: [
      { words: `Mira/NNP/3/nsubj Sandal/NNP/1/flat ${left(3)}`, mentions: ['person:mira:1-2@1', 'place:varn:4'] },
      {
        words:
          'A/DT/4/det Sandal/NNP/4/amod +-/HYPH/2/punct +like/JJ/5/amod wig/NN/6/nsubj cost/VBD/0/root/cost 40/CD/8/nummod crowns/NNS/6/obj/crown +./PUNCT/6/punct',
        mentions: ['person:mira:2'],
      },
    ],
    gives: ['Mira Sandal left Varn.', 'A Sandal-like wig cost 40 crowns.'],
  },
  {
    rule: 'the noun before the name of a firm is left out with its article',
    text: [
      {
        words:
          'The/DT/2/det firm/NN/4/nsubj Varnsteel/NNP/2/appos bought/VBD/0/root/buy Olm/NNP/4/obj +./PUNCT/4/punct',
        mentions: ['organisation:steel:1-3@2', 'place:olm:5'],
      },
    ],
    gives: ['Varnsteel bought Olm.'],
  },
  {
    rule: 'an adjective before a name keeps the article',
    text: [
      {
        words:
          'The/DT/2/det Ministry/NNP/5/nsubj of/IN/4/case Trade/NNP/2/nmod opened/VBD/0/root/open Olm/NNP/5/obj +./PUNCT/5/punct',
        mentions: ['organisation:trade:1-4@2', 'place:olm:6'],
      },
      {
        words:
          'Mira/NNP/2/nsubj sued/VBD/0/root/sue the/DT/5/det Greek/JJ/5/amod Ministry/NNP/2/obj of/IN/7/case Trade/NNP/5/nmod +./PUNCT/2/punct',
        mentions: ['person:mira:1', 'organisation:trade:3-7@5'],
      },
    ],
    gives: ['The Ministry of Trade opened Olm.', 'Mira sued the Greek Ministry of Trade.'],
  },
  {
    rule: 'names joined by "and" are several',
    text: [
      {
        words: `Ann/NNP/5/nsubj Lee/NNP/1/flat and/CC/4/cc Raj/NNP/1/conj ${left(5)}`,
        mentions: ['person:lee:1-2@1', 'person:raj:4', 'person:both:1-4@1', 'place:varn:6'],
      },
    ],
    gives: ['Ann Lee and Raj left Varn.'],
  },
  {
    rule: 'young people of a faith are not all of them',
    text: [
      {
        words: `Young/JJ/2/amod Muslims/NNPS/3/nsubj/Muslim ${left(3)}`,
        mentions: ['person:faith:1-2@2', 'place:varn:4'],
      },
    ],
    gives: ['Young Muslims left Varn.'],
  },
  {
    rule: '"no" before a name is kept from being lost',
    text: [
      {
        words: `No/DT/2/det Muslims/NNPS/3/nsubj/Muslim ${left(3)}`,
        mentions: ['person:faith:1-2@2', 'place:varn:4'],
      },
    ],
    gives: ['No Muslims left Varn.'],
  },
  {
    rule: 'two people of one surname keep their full names',
    text: [
      {
        words: `Ann/NNP/3/nsubj Lee/NNP/1/flat ${left(3)}`,
        mentions: ['person:ann:1-2@1', 'place:varn:4'],
      },
      {
        words: 'Raj/NNP/3/nsubj Lee/NNP/1/flat reached/VBD/0/root/reach Olm/NNP/3/obj +./PUNCT/3/punct',
        mentions: ['person:raj:1-2@1', 'place:olm:4'],
      },
    ],
    gives: ['Ann Lee left Varn.', 'Raj Lee reached Olm.'],
  },
  {
    rule: 'a part of a name is no thing of its own',
    text: [
      {
        words: 'Mira/NNP/2/nsubj joined/VBD/0/root/join Varn/NNP/4/compound Rowers/NNPS/2/obj +./PUNCT/2/punct',
        mentions: ['person:mira:1', 'place:varn:3', 'organisation:rowers:3-4'],
      },
    ],
    gives: ['Mira joined Varn Rowers.'],
  },
  {
    rule: 'an acronym gives way to the full name',
    text: [
      {
        words:
          'The/DT/4/det Varn/NNP/4/compound Rowing/NNP/4/compound Club/NNP/5/nsubj bought/VBD/0/root/buy Olm/NNP/5/obj +./PUNCT/5/punct',
        mentions: ['organisation:club:1-4', 'place:olm:6'],
      },
      {
        words: 'VRC/NNP/2/nsubj sold/VBD/0/root/sell 12/CD/4/nummod boats/NNS/2/obj/boat +./PUNCT/2/punct',
        mentions: ['organisation:club:1'],
      },
    ],
    gives: ['The Varn Rowing Club bought Olm.', 'The Varn Rowing Club sold 12 boats.'],
  },
  {
    rule: 'a possessive name stays possessive',
    text: [
      {
        words:
          "Mira/NNP/3/nmod:poss +'s/POS/1/case boat/NN/4/nsubj reached/VBD/0/root/reach Olm/NNP/4/obj +./PUNCT/4/punct",
        mentions: ['person:mira:1', 'place:olm:5'],
      },
    ],
    gives: ["Mira's boat reached Olm."],
  },
]
