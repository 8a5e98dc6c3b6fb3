import { expect, test } from 'vitest'
import { readStatements, type ShortSentence } from './read-short.ts'

const varn: ShortSentence = {
  words: 'Varn/NNP/2/nsubj grew/VBD/0/root/grow +./PUNCT/2/punct',
  mentions: ['organisation:varn:1'],
}

test.each([
  [
    "Varn's Varn Fair",
    {
      words:
        'Mira/NNP/2/nsubj visited/VBD/0/root/visit their/PRP$/5/nmod:poss/they Varn/NNP/5/compound Fair/NNP/2/obj +./PUNCT/2/punct',
      mentions: ['person:mira:1', 'organisation:varn:3', 'event:fair:4-5'],
    },
    0,
  ],
  [
    'a thing and a longer name that holds its own',
    {
      words: 'Varn/NNP/2/nsubj left/VBD/0/root/leave Varn/NNP/4/compound Province/NNP/2/obj +./PUNCT/2/punct',
      mentions: ['organisation:varn:1', 'place:province:3-4'],
    },
    1,
  ],
  [
    'a description that became the name beside it',
    {
      words:
        'Varn/NNP/2/nsubj joined/VBD/0/root/join Mira/NNP/2/obj in/IN/6/case the/DT/6/det company/NN/2/obl +./PUNCT/2/punct',
      mentions: ['organisation:varn:1', 'person:mira:3', 'organisation:varn:5-6'],
    },
    0,
  ],
])('%s gives as many facts as read well', (_, sentence, facts) => {
  const { statements } = readStatements([varn, sentence])
  expect(statements.filter(words => words !== 'Varn grew.')).toHaveLength(facts)
})
