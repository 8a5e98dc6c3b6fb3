import type { ShortSentence } from '../read-short.ts'

/** Is a text with the statements that it must give, in order; an empty list says that none of it stands alone. */
export interface ClauseCase {
  readonly rule: string
  readonly text: readonly ShortSentence[]
  readonly gives: readonly string[]
}

const mira = 'Mira/NNP/2/nsubj'
const sandal = {
  words:
    'Mira/NNP/3/nsubj Sandal/NNP/1/flat opened/VBD/0/root/open the/DT/6/det Long/NNP/6/compound Bridge/NNP/3/obj +./PUNCT/3/punct',
  mentions: ['person:sandal:1-2@1', 'facility:bridge:4-6'],
}

/** Holds clauses and what they state; the sentences were written for these tests. */
export const clauseCases: readonly ClauseCase[] = [
  { rule: 'subject and object', text: [sandal], gives: ['Mira Sandal opened the Long Bridge.'] },
  {
    rule: 'a pronoun becomes the full name',
    text: [
      sandal,
      {
        words: 'She/PRP/2/nsubj praised/VBD/0/root/praise 40/CD/4/nummod workers/NNS/2/obj/worker +./PUNCT/2/punct',
        mentions: ['person:sandal:1'],
      },
    ],
    gives: ['Mira Sandal opened the Long Bridge.', 'Mira Sandal praised 40 workers.'],
  },
  {
    rule: 'a pronoun that nothing names gives no fact',
    text: [{ words: 'It/PRP/2/nsubj closed/VBD/0/root/close the/DT/4/det bridge/NN/2/obj +./PUNCT/2/punct' }],
    gives: [],
  },
  {
    rule: 'a demonstrative gives no fact',
    text: [
      {
        words: `${mira} opened/VBD/0/root/open this/DT/4/det bridge/NN/2/obj +./PUNCT/2/punct`,
        mentions: ['person:mira:1'],
      },
    ],
    gives: [],
  },
  {
    rule: 'a word with a capital inside keeps its first one',
    text: [
      {
        words: `FloodWatch/NN/2/compound volunteers/NNS/3/nsubj/volunteer helped/VBD/0/root/help Mira/NNP/3/obj +./PUNCT/3/punct`,
        mentions: ['person:mira:4'],
      },
    ],
    gives: ['FloodWatch volunteers helped Mira.'],
  },
  {
    rule: 'a passive keeps its agent',
    text: [
      {
        words:
          'The/DT/3/det Long/NNP/3/compound Bridge/NNP/5/nsubj:pass was/VBD/5/aux:pass/be built/VBN/0/root/build by/IN/7/case Varnsteel/NNP/5/obl:agent in/IN/9/case 2019/CD/5/obl +./PUNCT/5/punct',
        mentions: ['facility:bridge:1-3', 'organisation:steel:7', 'date:year:9'],
      },
    ],
    gives: ['The Long Bridge was built by Varnsteel in 2019.'],
  },
  {
    rule: 'an amount keeps its hedge and unit',
    text: [
      {
        words: `${mira} counted/VBD/0/root/count more/JJR/5/advmod than/IN/3/fixed 160/CD/6/nummod lorries/NNS/2/obj/lorry +./PUNCT/2/punct`,
        mentions: ['person:mira:1'],
      },
    ],
    gives: ['Mira counted more than 160 lorries.'],
  },
  {
    rule: 'a weekday becomes a date',
    text: [
      {
        words: `${mira} left/VBD/0/root/leave Varn/NNP/2/obj on/IN/5/case Monday/NNP/2/obl +./PUNCT/2/punct`,
        mentions: ['person:mira:1', 'place:varn:3', 'date:day:5'],
      },
    ],
    gives: ['Mira left Varn on Monday 13 May 2024.'],
  },
  {
    rule: 'what stands in front comes last',
    text: [
      {
        words:
          'On/IN/2/case Monday/NNP/5/obl +,/PUNCT/2/punct Mira/NNP/5/nsubj left/VBD/0/root/leave Varn/NNP/5/obj +./PUNCT/5/punct',
        mentions: ['date:day:2', 'person:mira:4', 'place:varn:6'],
      },
    ],
    gives: ['Mira left Varn on Monday 13 May 2024.'],
  },
  {
    rule: 'a relative clause after a comma states something of its antecedent',
    text: [
      {
        words:
          'Varnsteel/NNP/8/nsubj +,/PUNCT/4/punct which/WDT/4/nsubj employs/VBZ/1/acl:relcl/employ 300/CD/6/nummod welders/NNS/4/obj/welder +,/PUNCT/4/punct built/VBD/0/root/build the/DT/11/det Long/NNP/11/compound Bridge/NNP/8/obj +./PUNCT/8/punct',
        mentions: ['organisation:steel:1', 'facility:bridge:9-11'],
      },
    ],
    gives: ['Varnsteel employs 300 welders.', 'Varnsteel built the Long Bridge.'],
  },
  {
    rule: 'a relative clause that narrows a noun down states nothing',
    text: [
      {
        words:
          'Firms/NNS/4/nsubj/firm that/WDT/3/nsubj build/VBP/1/acl:relcl bought/VBD/0/root/buy Varnsteel/NNP/4/obj +./PUNCT/4/punct',
        mentions: ['organisation:steel:5'],
      },
    ],
    gives: ['Firms that build bought Varnsteel.'],
  },
  {
    rule: 'a participle after a comma states something of its noun',
    text: [
      {
        words:
          'Varnsteel/NNP/7/nsubj +,/PUNCT/3/punct founded/VBN/1/acl/found in/IN/5/case 1998/CD/3/obl +,/PUNCT/3/punct built/VBD/0/root/build the/DT/10/det Long/NNP/10/compound Bridge/NNP/7/obj +./PUNCT/7/punct',
        mentions: ['organisation:steel:1', 'date:year:5', 'facility:bridge:8-10'],
      },
    ],
    gives: ['Varnsteel was founded in 1998.', 'Varnsteel built the Long Bridge.'],
  },
  {
    rule: 'coordinated verbs share their subject',
    text: [
      {
        words: `${mira} left/VBD/0/root/leave Varn/NNP/2/obj and/CC/5/cc reached/VBD/2/conj/reach Olm/NNP/5/obj +./PUNCT/2/punct`,
        mentions: ['person:mira:1', 'place:varn:3', 'place:olm:6'],
      },
    ],
    gives: ['Mira left Varn.', 'Mira reached Olm.'],
  },
]
