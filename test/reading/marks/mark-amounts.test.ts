import { expect, test } from 'vitest'
import { readText } from '../../../src/reading/read-text.ts'
import { parseText } from '../read-short.ts'

test.each([
  [
    'a count with its hedge and unit',
    'more/JJR/3/advmod than/IN/1/fixed 160/CD/4/nummod ships/NNS/0/root/ship',
    [],
    ['quantity more than 160 ships'],
  ],
  ['nothing of a number that nobody counted', 'a/DT/3/det hundred/CD/3/nummod joys/NNS/0/root/joy', [], []],
  ['nothing of a choice', 'one/CD/4/nummod or/CC/3/cc two/CD/1/conj ships/NNS/0/root/ship', [], []],
  [
    'nothing of a number that only modifies',
    'six/CD/3/nummod +-/HYPH/1/punct +member/NN/4/compound crew/NN/0/root',
    [],
    [],
  ],
  ['a date', 'left/VBD/0/root/leave on/IN/3/case Monday/NNP/1/obl', ['date:a:3'], ['date Monday']],
  [
    'a date without its possessive',
    "2019/CD/3/nmod:poss +'s/POS/1/case vote/NN/0/root",
    ['date:a:1-2@1'],
    ['date 2019'],
  ],
  [
    'nothing of a vague time',
    'left/VBD/0/root/leave years/NNS/3/obl:unmarked/year ago/RB/1/advmod',
    ['date:a:2-3@2'],
    [],
  ],
] as const)('marks %s', (_, words, mentions, marks) => {
  const read = readText(parseText([{ words, mentions }]))
  expect(read.marks.map(({ form, annotation }) => `${form} ${annotation.anchor.exact}`)).toEqual(marks)
})
