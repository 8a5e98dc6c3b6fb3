import type { ClauseCase } from './clause-cases.ts'

const mira = 'Mira/NNP/2/nsubj'
const end = '+./PUNCT/2/punct'
const who = 'person:mira:1'

/** Holds clauses with parts that look as if they could go, and may not. */
export const keptPartCases: readonly ClauseCase[] = [
  {
    rule: 'whom somebody gets somewhere is kept, be it oneself',
    text: [
      {
        words: `${mira} had/VBD/0/root/have trouble/NN/2/obj getting/VBG/3/acl/get herself/PRP/4/obj to/IN/7/case Varn/NNP/4/obl ${end}`,
        mentions: [who, 'place:varn:7'],
      },
    ],
    gives: ['Mira had trouble getting herself to Varn.'],
  },
  {
    rule: 'when somebody was a guest, the clause says',
    text: [
      {
        words: `${mira.replace('/2/', '/4/')} was/VBD/4/cop/be a/DT/4/det guest/NN/0/root of/IN/6/case Olm/NNP/4/nmod last/JJ/8/amod year/NN/4/nmod:unmarked ${end.replace('/2/', '/4/')}`,
        mentions: [who, 'organisation:olm:6', 'date:year:7-8'],
      },
    ],
    gives: ['Mira was a guest of Olm in 2023.'],
  },
]
