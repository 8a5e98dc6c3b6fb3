import { expect, test } from 'vitest'
import { parseText, type ShortSentence } from '../../../reading/read-short.ts'
import { findGoldNames } from './name-spans.ts'

const cases: readonly [title: string, sentence: ShortSentence, names: string[]][] = [
  [
    'leaves the title and the office out of a name',
    {
      words:
        'Former/JJ/2/amod mayor/NN/4/nmod:desc Ms./NNP/4/nmod:desc Ann/NNP/6/nsubj Lee/NNP/4/flat slept/VBD/0/root/sleep',
      mentions: ['person:lee:1-5@4'],
    },
    ['person: Ann Lee'],
  ],
  [
    'takes what "of" adds to a name, and not the place in it',
    {
      words: 'The/DT/2/det University/NNP/5/nsubj of/IN/4/case Varn/NNP/2/nmod opened/VBD/0/root/open',
      mentions: ['organisation:university:1-4@2', 'place:varn:4'],
    },
    ['organisation: University of Varn'],
  ],
  [
    'leaves a nationality out, but not the name of a country in a name',
    {
      words:
        'Norwegian/JJ/2/amod Ferries/NNP/6/nsubj and/CC/5/cc British/NNP/5/amod Columbia/NNP/2/conj grow/VBP/0/root',
      mentions: ['organisation:ferries:1-2', 'place:columbia:4-5'],
    },
    ['organisation: Ferries', 'place: British Columbia'],
  ],
  [
    'calls a bridge a facility',
    {
      words: 'The/DT/3/det Long/NNP/3/compound Bridge/NNP/4/nsubj fell/VBD/0/root/fall',
      mentions: ['place:bridge:1-3'],
    },
    ['facility: Long Bridge'],
  ],
  [
    'takes nothing that has no proper noun at its head',
    {
      words: 'The/DT/3/det Varn/NNP/3/compound mayor/NN/4/nsubj slept/VBD/0/root/sleep',
      mentions: ['person:mayor:1-3', 'place:varn:2'],
    },
    ['place: Varn'],
  ],
  [
    'makes a title alone and a people optional',
    {
      words: 'The/DT/2/det President/NNP/5/nsubj and/CC/4/cc Americans/NNPS/2/conj slept/VBD/0/root/sleep',
      mentions: ['person:president:1-2', 'person:americans:4'],
    },
    ['person: President (optional)', 'person: Americans (optional)'],
  ],
  [
    'tells times that a calendar places from others',
    {
      words:
        'Late/RB/2/advmod Monday/NNP/6/obl the/DT/5/det three/CD/5/nummod hours/NNS/6/nsubj passed/VBD/0/root/pass two/CD/8/nummod days/NNS/9/obl:unmarked ago/RB/6/advmod in/IN/12/case the/DT/12/det 1990s/NNS/6/obl',
      mentions: ['date:a:1-2', 'date:b:3-5', 'date:c:7-9@9', 'date:d:10-12'],
    },
    ['date: Late Monday', 'time: three hours', 'date: two days ago', 'date: 1990s'],
  ],
  [
    'leaves out a time that is a clause',
    {
      words: 'the/DT/2/det day/NN/0/root when/WRB/5/advmod he/PRP/5/nsubj left/VBD/2/acl:relcl/leave',
      mentions: ['date:day:1-5@2'],
    },
    [],
  ],
]

test.each(cases)('%s', (_, sentence, names) => {
  const parsed = parseText([sentence])
  const found = findGoldNames(parsed).map(({ start, end, kind, optional }) => {
    return `${kind}: ${parsed.text.slice(start, end)}${optional === true ? ' (optional)' : ''}`
  })
  expect(found).toEqual(names)
})
